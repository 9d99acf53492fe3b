import type { RecordAnswers } from './answers';
import type { CompiledPlace } from './compile';
import type { CourtCard, Finding, FindingKind, Notice } from './findings';
import { isFuture } from './years';

const forumOf = {
  city: 'city-court',
  tribal: 'tribal',
  military: 'military',
  'other-country': 'other-country',
} as const;

/** What some laws say of one kind of court; "not known" where none of them says anything. */
function coveredBy(places: readonly CompiledPlace[], kind: string): Pick<CourtCard, 'covered' | 'remedyIds'> {
  const told = places.flatMap(({ laws }) =>
    laws.flatMap(({ remedy: { id, forum } }) => {
      const stated = forum.known === 'stated' ? forum.value.find((each) => each.kind === kind) : undefined;
      return stated === undefined ? [] : [{ id, covered: stated.covered }];
    }),
  );
  const answers = new Set(told.map(({ covered }) => covered));
  const [only] = answers;
  const covered = answers.size > 1 ? 'mixed' : (only ?? 'not-known');
  return { covered, remedyIds: told.map(({ id }) => id) };
}

/** The cards of one record: a court of its own kind never ends in an empty result. */
export function cardsOf(record: RecordAnswers, places: readonly CompiledPlace[]): CourtCard[] {
  const cards: CourtCard[] = [];
  if (record.court in forumOf) {
    const court = record.court as keyof typeof forumOf;
    cards.push({ id: court, ...coveredBy(places, forumOf[court]) });
  }
  if (record.family === 'immigration-papers') cards.push({ id: 'immigration', ...coveredBy(places, 'immigration') });
  if (record.place === null && record.court !== 'federal')
    cards.push({ id: 'place-not-known', covered: 'not-known', remedyIds: [] });
  return cards;
}

/** Answers of a record that cannot be right or do not go together. They decide nothing. */
export function noticesOf(
  { id: recordId, place, court, outcome, under18, when }: RecordAnswers,
  today: string,
): Notice[] {
  const ids: Notice['id'][] = [];
  if (isFuture(when, today)) ids.push('future-year');
  if (place === 'US' && (court === 'state' || court === 'city')) ids.push('place-and-court');
  if ((outcome === 'juvenile' || outcome === 'tried-as-adult') && under18 === 'no') ids.push('juvenile-not-under18');
  return ids.map((id) => ({ id, recordId }));
}

const kindOrder = {
  'may-fit': 0,
  'may-fit-with-hurdles': 1,
  depends: 2,
  'not-known': 3,
  'does-not-seem-to-fit': 4,
} as const satisfies Record<FindingKind, number>;

/** Best first; what is not known before what does not seem to fit. Among equals the law files' order stays. */
export function bestFirst(findings: readonly Finding[]): Finding[] {
  const piles: Finding[][] = Array.from({ length: 10 }, () => []);
  for (const finding of findings)
    piles[kindOrder[finding.kind] * 2 + (finding.basis === 'survivor' ? 0 : 1)]?.push(finding);
  return piles.flat();
}
