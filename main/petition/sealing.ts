import { Encrypter } from 'age-encryption';
import type { CampaignFileBody } from '../../shared/petition/campaign';
import type { Signature } from '../../shared/petition/signature';

const step = 1024;

/** A signature as UTF-8 JSON, filled with spaces to the next full KiB, so that length says little about content. */
export function paddedJson(signature: Signature): Uint8Array {
  const json = Buffer.from(JSON.stringify(signature), 'utf8');
  const padded = Buffer.alloc(Math.ceil(json.length / step) * step, ' ');
  json.copy(padded);
  return padded;
}

/** The campaign's public keys that are still to be used on a day (YYYY-MM-DD; the day of expiry counts). */
export function recipientsOn(body: CampaignFileBody, day: string): string[] {
  return body.recipients.filter(({ expires }) => expires === null || expires >= day).map(({ recipient }) => recipient);
}

/** Seals to a campaign's keys. The encrypter is kept as long as the keys stay the same. */
export class Sealer {
  private keys = '';
  private encrypter: Encrypter | null = null;

  async seal(plain: Uint8Array, recipients: string[]): Promise<Uint8Array> {
    return this.encrypterFor(recipients).encrypt(plain);
  }

  private encrypterFor(recipients: string[]): Encrypter {
    const keys = recipients.join(' ');
    if (this.encrypter && this.keys === keys) return this.encrypter;
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    this.encrypter = encrypter;
    this.keys = keys;
    return encrypter;
  }
}
