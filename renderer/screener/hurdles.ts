import type { PaperId } from '../../shared/law/screen/answers';
import { paperIds } from '../../shared/law/screen/answers';
import {
  type Finding,
  type LawyerQuestionId,
  lawyerQuestionIds,
  type Reason,
  type Screening,
} from '../../shared/law/screen/findings';
import { type RuleId, ruleIds } from '../../shared/law/screen/rule-ids';
import { isUnread } from './reason-groups';

/** Findings that leave a route to look at. */
const isOpen = ({ kind }: Finding) => kind === 'may-fit' || kind === 'may-fit-with-hurdles' || kind === 'depends';

/** One thing that stands in the way, with the laws that ask for it and the records it touches. */
export interface Hurdle {
  rule: RuleId;
  reasons: readonly Reason[];
  recordIds: readonly string[];
}

/** The reasons of the wanted sort over all records, grouped by rule, in the order of the rules; one for each law. */
function byRule({ records }: Screening, wanted: (reason: Reason) => boolean): Hurdle[] {
  const found = records
    .flatMap(({ findings }) => findings)
    .filter(isOpen)
    .flatMap(({ recordId, reasons }) => reasons.filter(wanted).map((reason) => ({ recordId, reason })));
  return ruleIds.flatMap((rule) => {
    const mine = found.filter(({ reason }) => reason.rule === rule);
    if (mine.length === 0) return [];
    const byLaw = new Map(mine.map(({ reason }) => [`${reason.remedyId} ${reason.field}`, reason]));
    return [{ rule, reasons: [...byLaw.values()], recordIds: [...new Set(mine.map(({ recordId }) => recordId))] }];
  });
}

/** What the laws that may fit put in the way, as far as that is confirmed. */
export const hurdlesOf = (screening: Screening): Hurdle[] =>
  byRule(screening, (reason) => reason.says === 'may-fit-with-hurdles' && !isUnread(reason));

/** What may stand in the way in those laws or not: nobody has confirmed it. */
export const notConfirmedOf = (screening: Screening): Hurdle[] => byRule(screening, isUnread);

/** The papers to gather for every law that may fit or is not known, in the order of the list. */
export function papersOf({ records }: Screening): PaperId[] {
  const all = new Set(
    records.flatMap(({ findings }) =>
      findings.filter(({ kind }) => kind !== 'does-not-seem-to-fit').flatMap(({ papers }) => papers),
    ),
  );
  return paperIds.filter((paper) => all.has(paper));
}

/** The questions for a lawyer over all records; the effect on immigration is always one of them. */
export function lawyerQuestionsOf({ records, order }: Screening): LawyerQuestionId[] {
  const all = new Set<LawyerQuestionId>(['immigration-effect']);
  if (order.includes('warrant-first')) all.add('warrant-check');
  for (const { findings } of records)
    for (const { kind, ask } of findings) if (kind !== 'does-not-seem-to-fit') for (const each of ask) all.add(each);
  return lawyerQuestionIds.filter((each) => all.has(each));
}
