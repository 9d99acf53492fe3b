import { Encrypter } from 'age-encryption';
import { fail, type Outcome, ok } from '../../shared/outcome';
import {
  type Campaign,
  type CampaignFile,
  type CampaignFileBody,
  campaignFileBodySchema,
  campaignFileSchema,
} from '../../shared/petition/campaign';
import type { NewKeys } from './campaign-secrets';
import { isSignedBy, signText } from './signing';

/** A campaign file that was read and whose signature holds. */
export interface VerifiedCampaign {
  file: CampaignFile;
  body: CampaignFileBody;
}

/** Makes and signs the file of a new campaign: its words and public keys. */
export function signedCampaign(campaign: Campaign, keys: NewKeys): VerifiedCampaign {
  const body: CampaignFileBody = {
    format: 'relief-desk-campaign',
    formatVersion: 1,
    campaign,
    recipients: [
      { kind: 'campaign', recipient: keys.recipient, expires: null },
      { kind: 'recovery', recipient: keys.recoveryRecipient, expires: null },
    ],
    signingKey: keys.signingPublicKey,
    earlier: [],
  };
  const signed = JSON.stringify(body);
  const signature = signText(signed, keys.secrets.signingKey);
  return { file: { format: 'relief-desk-campaign', signed, signature }, body };
}

/** The text of a campaign file as it is written to disk. */
export function campaignFileText(file: CampaignFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a campaign file. A file that was changed, cut or never signed is refused. */
export function readCampaignFile(text: string): Outcome<VerifiedCampaign> {
  const outer = parseJson(text);
  if (isRecord(outer) && outer['format'] === 'relief-desk-campaign' && !outer['signature']) {
    return fail('campaign-file-unsigned', 'The campaign file has no signature.');
  }
  const file = campaignFileSchema.safeParse(outer);
  if (!file.success) return damaged();
  const body = campaignFileBodySchema.safeParse(parseJson(file.data.signed));
  if (!body.success) return damaged();
  if (!isSignedBy(file.data.signed, file.data.signature, body.data.signingKey)) return damaged();
  if (!body.data.recipients.every(({ recipient }) => isRecipient(recipient))) return damaged();
  return ok({ file: file.data, body: body.data });
}

function damaged() {
  return fail('campaign-file-damaged', 'This is not a whole campaign file.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRecipient(recipient: string): boolean {
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}
