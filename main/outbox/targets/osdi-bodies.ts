import { z } from 'zod';
import type { Signature } from '../../../shared/petition/signature';
import { hasConsent, sharedComment } from './consent';

const ourPrefix = 'relief-desk:';

/** The identifier that a signature carries at every receiver, so that it counts once however often it is sent. */
export function identifierOf(signatureId: string): string {
  return `${ourPrefix}${signatureId}`;
}

export function wantsEmail(signature: Signature): boolean {
  return hasConsent(signature, 'email-updates');
}

/** The person as OSDI writes one. `status` is set only where it must be: it changes a standing subscription. */
export function personBody(signature: Signature, status: 'subscribed' | 'unsubscribed') {
  const { givenName, familyName, email, region, postalCode } = signature.person;
  const place =
    region === 'outside-us' ? { postal_code: postalCode } : { postal_code: postalCode, region, country: 'US' };
  return {
    given_name: givenName,
    family_name: familyName,
    ...(email === '' ? {} : { email_addresses: [{ address: email, primary: true, status }] }),
    postal_addresses: [{ ...place, primary: true }],
    custom_fields: {
      // The receiver's own date is the day of upload; the day that counts is the day of signing.
      relief_desk_signed_at: signature.signedAt,
      relief_desk_language: signature.language,
      relief_desk_name_public: hasConsent(signature, 'name-public') ? 'yes' : 'no',
    },
  };
}

/** The parts of a signature that do not depend on who the person is. The comment goes along only where allowed. */
export function signatureBody(signature: Signature) {
  const comments = sharedComment(signature);
  return {
    identifiers: [identifierOf(signature.id)],
    action_date: signature.signedAt,
    ...(comments === null ? {} : { comments }),
  };
}

const resourceSchema = z.object({ identifiers: z.array(z.string()) });
const linkSchema = z.object({ _links: z.object({ self: z.object({ href: z.url({ protocol: /^https?$/ }) }) }) });
const personSchema = linkSchema.extend({ email_addresses: z.array(z.object({ address: z.string() })) });

/** The receiver's own identifier for what it took in: the proof of arrival. Null if the body holds none. */
export function receiptOf(body: unknown): string | null {
  const resource = resourceSchema.safeParse(body);
  if (!resource.success) return null;
  const theirs = resource.data.identifiers.find((id) => !id.startsWith(ourPrefix) && /^[^:\s]+:\S{1,200}$/.test(id));
  return theirs ?? null;
}

/** The address of a person's record in an answer that holds one person; null if there is none. */
export function selfLink(body: unknown): string | null {
  const found = linkSchema.safeParse(body);
  return found.success ? found.data._links.self.href : null;
}

/** The record of the person with this e-mail: its address, `absent`, or `unclear` if the answer proves neither. */
export function personIn(body: unknown, email: string): { href: string } | 'absent' | 'unclear' {
  const items = itemsIn(body, 'osdi:people');
  if (items === null) return 'unclear';
  if (items.length === 0) return 'absent';
  const wanted = email.toLowerCase();
  for (const item of items) {
    const person = personSchema.safeParse(item);
    if (person.success && person.data.email_addresses.some(({ address }) => address.toLowerCase() === wanted)) {
      return { href: person.data._links.self.href };
    }
  }
  // People came back, but not the one that was asked for: the filter was not understood.
  return 'unclear';
}

/** The receipt of the signature with our identifier, `absent`, or `unclear` if the answer proves neither. */
export function signatureIn(body: unknown, signatureId: string): { receipt: string } | 'absent' | 'unclear' {
  const items = itemsIn(body, 'osdi:signatures');
  if (items === null) return 'unclear';
  if (items.length === 0) return 'absent';
  for (const item of items) {
    const resource = resourceSchema.safeParse(item);
    if (!resource.success || !resource.data.identifiers.includes(identifierOf(signatureId))) continue;
    const receipt = receiptOf(item);
    if (receipt) return { receipt };
  }
  return 'unclear';
}

const collectionSchema = z.object({
  total_records: z.int().optional(),
  _embedded: z.record(z.string(), z.unknown()).optional(),
});

function itemsIn(body: unknown, relation: string): unknown[] | null {
  const collection = collectionSchema.safeParse(body);
  if (!collection.success) return null;
  const items = collection.data._embedded?.[relation];
  if (Array.isArray(items)) return items;
  return items === undefined && collection.data.total_records === 0 ? [] : null;
}
