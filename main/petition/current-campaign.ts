import { campaignFileText, readCampaignFile, type VerifiedCampaign } from '../keys/campaign-file';
import type { campaignTable } from '../store/campaigns';
import { StoreRefusal } from '../store/failures';

/** The campaign that this computer signs for. Its signature is checked again each time the store is opened. */
export class CurrentCampaign {
  private readonly table: ReturnType<typeof campaignTable>;
  private current: VerifiedCampaign | null;

  constructor(table: ReturnType<typeof campaignTable>) {
    this.table = table;
    this.current = this.load();
  }

  get(): VerifiedCampaign | null {
    return this.current;
  }

  /** Keeps a campaign that was verified. Writes one row: call `reload` if the transaction around it fails. */
  keep({ file, body }: VerifiedCampaign): void {
    const { id, version } = body.campaign;
    this.table.insert({ id, version, signed: file.signed, signature: file.signature });
  }

  reload(): void {
    this.current = this.load();
  }

  private load(): VerifiedCampaign | null {
    const row = this.table.newest();
    if (!row) return null;
    const { signed, signature } = row;
    const read = readCampaignFile(campaignFileText({ format: 'relief-desk-campaign', signed, signature }));
    if (!read.ok) throw new StoreRefusal('store-damaged', 'The stored campaign does not match its signature.');
    return read.value;
  }
}
