import type { Consent, Signature } from '../petition/signature';

/** A signature as far as it matters to tell whether two come from one person. All of one campaign and one mailbox. */
export interface Signer {
  id: string;
  /** ISO time; only its order counts. */
  signedAt: string;
  /** Equal for equal names and postal codes; what it is made of does not matter. */
  name: string;
  postalCode: string;
  /** True if it was sent or may have been: it then stands for its person, whoever signed first. */
  gone: boolean;
}

/**
 * Whom each signature of one mailbox stands for: null for itself, else the number of the one that stands in its place.
 * One mailbox is one person, unless the name differs and the postal code is the same; two people at most.
 * The answer depends on the set alone, not on the order in which signatures came in.
 */
export function sortSigners(signers: readonly Signer[]): Map<string, string | null> {
  const ordered = [...signers].sort(
    (a, b) => Number(b.gone) - Number(a.gone) || compare(a.signedAt, b.signedAt) || compare(a.id, b.id),
  );
  const answer = new Map<string, string | null>();
  const people: Signer[] = [];
  for (const signer of ordered) {
    const same = samePerson(signer, people);
    if (!same) people.push(signer);
    answer.set(signer.id, same && !signer.gone ? same.id : null);
  }
  return answer;
}

function samePerson(signer: Signer, people: readonly Signer[]): Signer | undefined {
  const [first] = people;
  const named = people.find(({ name }) => name === signer.name);
  if (named || !first) return named;
  const isSecond = signer.postalCode === first.postalCode && people.length < 2;
  return isSecond ? undefined : first;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One person's signature out of several: the first one stands, with its time and its words, and each consent as it was
 * answered last. A comment goes with the consent that it was given under. At the same time a no wins over a yes.
 */
export function mergeSignatures(all: readonly Signature[], standing: Signature): Signature {
  const consents = standing.consents.map((own) =>
    all.flatMap((one) => one.consents.filter(({ kind }) => kind === own.kind)).reduce(later, own),
  );
  const shared = consents.find(({ kind }) => kind === 'comment-shared');
  const speaker = all.find((one) => shared && one.consents.some((consent) => consent === shared));
  return { ...standing, consents, comment: (speaker ?? standing).comment };
}

function later(a: Consent, b: Consent): Consent {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.given ? b : a;
}
