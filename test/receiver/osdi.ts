import { z } from 'zod';
import type { StoredPerson, StoredSignature } from './ledger.ts';

const emailSchema = z.object({ address: z.email(), status: z.enum(['subscribed', 'unsubscribed']).optional() });

/** A person as the helpers take one. Extra fields are kept as they are. */
export const personSchema = z
  .looseObject({
    given_name: z.string().optional(),
    family_name: z.string().optional(),
    email_addresses: z.tuple([emailSchema], emailSchema).optional(),
    postal_addresses: z.array(z.looseObject({ postal_code: z.string().optional() })).optional(),
    custom_fields: z.record(z.string(), z.string()).optional(),
  })
  .refine((person) => person.email_addresses !== undefined || person.family_name !== undefined);

/** A signature with its person inside, or with a link to one. */
export const signatureRequestSchema = z.looseObject({
  identifiers: z.tuple([z.string().regex(/^[^:]+:.+$/)], z.string()),
  comments: z.string().optional(),
  person: personSchema.optional(),
  _links: z.object({ 'osdi:person': z.object({ href: z.string() }) }).optional(),
});

export function personResource(person: StoredPerson, base: string) {
  return {
    identifiers: [`test_receiver:${person.id}`],
    email_addresses: person.email === '' ? [] : [{ address: person.email, status: person.subscription, primary: true }],
    _links: { self: { href: `${base}/people/${person.id}` } },
  };
}

export function signatureResource(signature: StoredSignature, base: string) {
  return {
    identifiers: [`test_receiver:${signature.id}`, signature.identifier],
    ...(signature.comments === null ? {} : { comments: signature.comments }),
    _links: { self: { href: `${base}/signatures/${signature.id}` } },
  };
}

export function collection(relation: string, items: unknown[]) {
  return { total_pages: 1, per_page: 25, page: 1, total_records: items.length, _embedded: { [relation]: items } };
}
