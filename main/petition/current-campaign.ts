import { campaignFileText, readCampaignFile, type VerifiedCampaign } from '../keys/campaign-file';
import { Refusal } from '../refusal';
import type { CampaignRow, campaignTable } from '../store/campaigns';

/** The campaign that this computer signs for. Its signature is checked again each time the store is opened. */
export class CurrentCampaign {
  private readonly table: ReturnType<typeof campaignTable>;
  private current: VerifiedCampaign | null;
  private known: VerifiedCampaign[] | null = null;

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
    this.known = null;
    this.current = this.load();
  }

  /** Every version that this computer has had, the oldest first: what was signed stays tied to its own. */
  versions(): VerifiedCampaign[] {
    this.known ??= this.table.all().map(verified);
    return this.known;
  }

  private load(): VerifiedCampaign | null {
    const row = this.table.newest();
    return row && verified(row);
  }
}

function verified({ signed, signature }: CampaignRow): VerifiedCampaign {
  const read = readCampaignFile(campaignFileText({ format: 'relief-desk-campaign', signed, signature }));
  if (!read.ok) throw new Refusal('store-damaged', 'The stored campaign does not match its signature.');
  return read.value;
}
