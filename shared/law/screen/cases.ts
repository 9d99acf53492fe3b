import type { PersonAnswers, RecordAnswers } from './answers';
import type { Case } from './check';
import { yearOf, yearsOf } from './years';

/** Outcomes that a law on other convictions does not mean. Whether it means the rest stands in its own words. */
const noConviction: readonly RecordAnswers['outcome'][] = ['arrest', 'dismissed'];

/** The greatest of some numbers, and the second greatest: what is greatest without any one of them. */
function topTwo(numbers: readonly number[]): readonly [number, number] {
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    if (number > first) [first, second] = [number, first];
    else if (number > second) second = number;
  }
  return [first, second];
}

/** Each record with what all the others add to it. The order of the records plays no part. */
export function casesOf(records: readonly RecordAnswers[], person: PersonAnswers, today: string): Case[] {
  const seen = records.map((record) => ({
    record,
    years: yearsOf(record.when, today),
    counts: !noConviction.includes(record.outcome),
  }));
  const counting = seen.filter(({ counts }) => counts);
  const [latest, next] = topTwo(counting.map(({ years }) => years.to));
  return seen.map(({ record, years, counts }) => {
    const latestOther = counts && years.to === latest ? next : latest;
    const otherConviction = counting.length > (counts ? 1 : 0);
    const laterRecord = latestOther >= years.from;
    const { id: _, ...told } = record;
    const key = JSON.stringify([told, years, otherConviction, laterRecord]);
    return { record, key, person, years, now: yearOf(today), otherConviction, laterRecord };
  });
}
