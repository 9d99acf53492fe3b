import type { Restriction, RestrictionId } from './restriction-schema';
import { deriveRestrictions } from './restrictions';
import type { Fact } from './schema/fact';
import type { Jurisdiction } from './schema/jurisdiction';
import type { Remedy } from './schema/remedy';
import type { Step, StepId } from './step-schema';

const known = (...texts: (string | null)[]) => texts.filter((text) => text !== null);

/** The notes that go with a restriction when it is told as a step. */
function textsFor(id: RestrictionId, remedy: Remedy): string[] {
  const { timing, preconditions } = remedy;
  switch (id) {
    case 'prosecutor-consent':
      return known(remedy.prosecutor.note, remedy.notice.note);
    case 'waiting':
      return known(timing.waiting.known === 'stated' ? timing.waiting.value.text : null, timing.note);
    case 'deadline':
      return known(timing.deadline.known === 'stated' ? timing.deadline.value.text : null);
    case 'preconditions':
      return preconditions.list.known === 'stated'
        ? [...preconditions.list.value.map((condition) => condition.text), ...known(preconditions.note)]
        : known(preconditions.note);
    case 'burden':
      return known(remedy.proof.note);
    case 'fees':
      return known(remedy.money.note);
    case 'public-record':
      return known(remedy.confidentiality.note);
    case 'hearing':
      return known(remedy.hearing.note);
    case 'discretion':
      return known(remedy.decision.note);
    default:
      return [];
  }
}

/** What the process of one remedy asks, in order. Before a conviction there is no request to file, so no steps. */
export function deriveSteps(remedy: Remedy, jurisdiction: Pick<Jurisdiction, 'sources'>): Step[] {
  if (remedy.stage === 'pre-conviction') return [];
  const restrictions = deriveRestrictions(remedy, jurisdiction);
  const listed = new Set(jurisdiction.sources.map((source) => source.id));

  const told = (id: StepId, restrictionId: RestrictionId): Step[] => {
    const restriction: Restriction | undefined = restrictions.find((each) => each.id === restrictionId);
    if (restriction === undefined) return [];
    return [{ of: 'restriction', id, restriction, texts: textsFor(restrictionId, remedy) }];
  };
  const shared = (field: string, fact: Fact<unknown>) => ({
    field,
    known: fact.known,
    citation: remedy.citation,
    sources: fact.sources.filter((source) => listed.has(source)),
    verification: fact.verification,
    textRead: remedy.readExtent,
  });

  const { papers } = remedy.proof;
  const { where, manyCounties } = remedy.filing;
  return [
    ...told('who-is-told', 'prosecutor-consent'),
    ...told('waiting', 'waiting'),
    ...told('deadline', 'deadline'),
    ...told('conditions', 'preconditions'),
    ...told('proof', 'burden'),
    { of: 'papers', id: 'papers', ...shared('proof.papers', papers), rule: papers.value, texts: [] },
    {
      of: 'where-to-file',
      id: 'where-to-file',
      ...shared('filing.where', where),
      manyCounties: manyCounties.value,
      texts: known(where.value, remedy.filing.note),
    },
    ...told('cost', 'fees'),
    ...told('privacy', 'public-record'),
    ...told('hearing', 'hearing'),
    ...told('decision', 'discretion'),
  ];
}
