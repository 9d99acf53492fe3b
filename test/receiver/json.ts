import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Ledger, StoredSignature } from './ledger.ts';
import type { Answer } from './receiver.ts';

/** A signature as docs/openapi.yaml describes it. */
const signatureSchema = z.strictObject({
  id: z.uuidv4(),
  campaignId: z.uuid(),
  campaignVersion: z.int().min(1),
  wordsSha256: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.enum(['en', 'es']),
  signedAt: z.iso.datetime(),
  person: z.strictObject({
    givenName: z.string(),
    familyName: z.string(),
    email: z.email().optional(),
    region: z.string(),
    postalCode: z.string(),
  }),
  emailUpdates: z.boolean(),
  namePublic: z.boolean(),
  comment: z.string().optional(),
});

export const petitionNotFound: Answer = { status: 404, body: { error: 'petition-not-found' } };

function receipt({ id, identifier }: StoredSignature) {
  return { id: identifier, receipt: id };
}

/** Keeps a signature once for each Idempotency-Key; the same key with another body is refused. */
export function addJsonSignature(
  request: FastifyRequest,
  ledger: Ledger,
  refuses: (email: string) => number | null,
): Answer {
  const body = signatureSchema.safeParse(request.body);
  if (!body.success) return { status: 400, body: { error: 'not-valid' } };
  const { id, person, comment, emailUpdates } = body.data;
  if (request.headers['idempotency-key'] !== id) return { status: 400, body: { error: 'key-is-not-the-id' } };
  const { email = '' } = person;
  const refused = refuses(email);
  if (refused !== null) return { status: refused, body: { error: 'refused' } };
  const text = JSON.stringify(body.data);
  const known = ledger.signatureByIdentifier(id);
  if (known && known.body !== text) return { status: 422, body: { error: 'key-used-for-another' } };
  if (known) return { status: 200, body: receipt(known) };
  const standing = email === '' ? null : ledger.personByEmail(email);
  const status = emailUpdates ? 'subscribed' : standing ? null : 'unsubscribed';
  const signer = ledger.putPerson(randomUUID(), email, status, JSON.stringify(person));
  return { status: 201, body: receipt(ledger.putSignature(randomUUID(), id, signer.id, comment ?? null, text)) };
}

export function jsonSignature(request: FastifyRequest, ledger: Ledger): Answer {
  const known = ledger.signatureByIdentifier((request.params as { signature: string }).signature);
  return known ? { status: 200, body: receipt(known) } : { status: 404, body: { error: 'signature-not-found' } };
}
