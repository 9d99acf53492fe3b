import type { DerivedJurisdiction, Restriction } from './restriction-schema';

/** The restrictions that weigh most: barriers before possible ones, each in the written order; at most `most`. */
export function strongestRestrictions(
  { restrictions }: Pick<DerivedJurisdiction, 'restrictions'>,
  most = 2,
): Restriction[] {
  const having = (answer: Restriction['answer']) => restrictions.filter((restriction) => restriction.answer === answer);
  return [...having('barrier'), ...having('possible')].slice(0, most);
}
