import { createHmac } from 'node:crypto';
import { normalMailbox, normalName, normalPostalCode } from '../../shared/outbox/mailbox';
import type { Signature } from '../../shared/petition/signature';
import type { SignerMarks } from '../store/signer-marks';
import type { CampaignSecrets } from './campaign-secrets';

/** Makes the marks of a signer. The key comes from the campaign's first identity, so that a new key changes none. */
export function markMaker(secrets: CampaignSecrets): (signature: Signature) => SignerMarks {
  const first = secrets.earlierIdentities[0] ?? secrets.identity;
  const key = createHmac('sha256', first).update('relief-desk-signer-marks-1').digest();
  return ({ id, campaignId, person }) => {
    const mark = (what: string, value: string) =>
      createHmac('sha256', key)
        .update(JSON.stringify([campaignId, what, value]))
        .digest();
    return {
      // Without an address nothing says that two are one person, so each is alone.
      mailbox: person.email === '' ? mark('none', id) : mark('mailbox', normalMailbox(person.email)),
      name: mark('name', normalName(person.givenName, person.familyName)),
      postalCode: mark('postal-code', normalPostalCode(person.postalCode)),
    };
  };
}
