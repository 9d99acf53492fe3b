import { z } from 'zod';
import { daySchema } from '../../shared/petition/campaign';
import { isSignedBy, signText } from '../keys/signing';

const bodySchema = z.object({
  format: z.literal('relief-desk-receipt'),
  formatVersion: z.literal(1),
  campaignId: z.uuid(),
  device: z.base64().length(44),
  day: daySchema,
  ids: z.array(z.uuidv4()),
});

/** What the desk confirms to a laptop: the numbers of the signatures that it holds. */
export type ReceiptBody = z.infer<typeof bodySchema>;

const fileSchema = z.object({
  format: z.literal('relief-desk-receipt'),
  signed: z.string(),
  signature: z.base64().length(88),
});

/** The text of a receipt file, signed by the campaign's key. */
export function receiptFileText(body: ReceiptBody, signingKey: string): string {
  const signed = JSON.stringify(body);
  return `${JSON.stringify({ format: body.format, signed, signature: signText(signed, signingKey) }, null, 2)}\n`;
}

/** The receipt in a file's text; null unless the campaign's key signed exactly this. */
export function readReceiptFile(text: string, campaignSigningKey: string): ReceiptBody | null {
  try {
    const file = fileSchema.parse(JSON.parse(text));
    if (!isSignedBy(file.signed, file.signature, campaignSigningKey)) return null;
    return bodySchema.parse(JSON.parse(file.signed));
  } catch {
    return null;
  }
}
