import { readLawFiles } from '../../../scripts/law-files';
import { type Jurisdiction, jurisdictionSchema } from '../../../shared/law/schema/jurisdiction';
import { type Remedy, type RemedyInput, remedySchema } from '../../../shared/law/schema/remedy';

/** Every jurisdiction of the guide, validated. */
export const jurisdictions: Jurisdiction[] = readLawFiles().map(({ text }) =>
  jurisdictionSchema.parse(JSON.parse(text)),
);

export function place(code: string): Jurisdiction {
  const found = jurisdictions.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no file for ${code}`);
  return found;
}

/** A stated fact read in the statute, from source "s1". */
export function stated<T>(value: T) {
  return { known: 'stated' as const, value, sources: ['s1'], verification: 'statute-text' as const };
}

/** A survivor law read in full that clears convictions; everything else is not known unless given. */
export function survivorLaw(facts: Partial<RemedyInput> = {}): Remedy {
  return remedySchema.parse({
    id: 'xx-1',
    basis: 'survivor',
    kind: 'vacatur',
    stage: 'post-conviction',
    title: 'A made-up law',
    citation: 'Made Up Code § 1',
    verification: 'statute-text',
    readExtent: 'full',
    records: { kinds: stated(['conviction']) },
    ...facts,
  });
}

/** A place with these remedies and one source, "s1". */
export function placeWith(...remedies: Remedy[]): Jurisdiction {
  return {
    code: 'AS',
    name: 'Nowhere',
    textAsOf: '2026',
    checkedOn: null,
    summary: 'A place for tests.',
    remedies,
    sources: [
      {
        id: 's1',
        title: 'Made Up Code',
        publisher: 'Nobody',
        url: 'https://example.org/',
        kind: 'statute',
        currency: null,
        note: null,
      },
    ],
    forms: [],
    gaps: [],
  };
}
