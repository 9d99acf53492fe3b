import type { Jurisdiction } from '../schema/jurisdiction';
import type { Remedy } from '../schema/remedy';
import type { WarningId } from '../warnings/ids';
import { warningsFor } from '../warnings/warnings';
import type { PaperId } from './answers';
import { type Check, lawOf } from './check';
import type { Half, RecordPart } from './find';
import type { DefenseInfo } from './findings';
import { type Memo, newMemo } from './memo';
import type { RuleId } from './rule-ids';
import { rules } from './rules';

/** A law with everything worked out that no answer changes. */
export interface CompiledLaw {
  remedy: Remedy;
  place: Jurisdiction;
  /** Those that read the answers of one record, and those that read the law or the person; each in the order of `rules`. */
  recordChecks: readonly Check[];
  fixedChecks: readonly Check[];
  /** The record checks that read nothing of the person, those last that tell most records apart; then the others. */
  walk: readonly Check[];
  thenWalk: readonly Check[];
  /** What was found before for rows of results: the same answers need not be told twice. */
  recordHalves: Memo<RecordPart>;
  byRecord: Map<string, Memo<RecordPart>>;
  personHalves: Memo<Half>;
  warnings: readonly WarningId[];
  papers: readonly PaperId[];
  onceOnly: boolean;
}

/** A place ready to be screened on one day. */
export interface CompiledPlace {
  place: Jurisdiction;
  today: string;
  laws: readonly CompiledLaw[];
  /** Laws before a conviction: never a route. */
  defenses: readonly DefenseInfo[];
}

const paperOf: Partial<Record<string, PaperId>> = {
  'official-certification': 'official-certification',
  'court-record': 'court-record',
  'immigration-papers': 'immigration-papers',
  'police-report': 'police-report',
  'provider-statement': 'provider-statement',
  'medical-statement': 'medical-statement',
  'clergy-statement': 'clergy-statement',
  'own-statement': 'own-statement',
  'history-report': 'history-report',
  'sworn-statement': 'own-statement',
  'fines-paid': 'proof-of-payment',
  'fees-paid': 'proof-of-payment',
  'restitution-paid': 'proof-of-payment',
  'sentence-complete': 'proof-of-completion',
  'supervision-complete': 'proof-of-completion',
};

const conditionKinds = ({ preconditions: { list } }: Remedy) =>
  list.known === 'stated' ? list.value.flatMap(({ kinds }) => kinds) : [];

/** The papers that a law asks for or lets count; the papers of the case itself always help. */
function papersOf(remedy: Remedy): PaperId[] {
  const { acceptedDocs } = remedy.proof;
  const counted = acceptedDocs.known === 'stated' ? acceptedDocs.value.map(({ type }) => type) : [];
  const named = [...conditionKinds(remedy), ...counted].map((code) => paperOf[code]).filter((id) => id !== undefined);
  return [...new Set<PaperId>(['final-order', ...named])];
}

/** Rules whose results differ from record to record the most. */
const mostApart: readonly RuleId[] = ['dates', 'offense'];

function compileLaw(remedy: Remedy, place: Jurisdiction, today: string): CompiledLaw {
  const law = lawOf(remedy, place, today);
  const built = rules.flatMap(({ id, build }) => {
    const check = build(law);
    return check === null ? [] : [{ id, check }];
  });
  const ofRecord = built.filter(({ check: { of } }) => of === 'record' || of === 'both');
  const apart = ({ id }: (typeof built)[number]) => mostApart.includes(id);
  const alone = ofRecord.filter(({ check }) => check.of === 'record');
  const checksOf = (some: typeof built) => some.map(({ check }) => check);
  return {
    remedy,
    place,
    recordChecks: checksOf(ofRecord),
    fixedChecks: checksOf(built.filter((each) => !ofRecord.includes(each))),
    walk: checksOf([...alone.filter((each) => !apart(each)), ...alone.filter(apart)]),
    thenWalk: checksOf(ofRecord.filter(({ check }) => check.of === 'both')),
    recordHalves: newMemo(),
    byRecord: new Map(),
    personHalves: newMemo(),
    warnings: warningsFor(remedy).map(({ id }) => id),
    papers: papersOf(remedy),
    onceOnly: conditionKinds(remedy).includes('lifetime-limit'),
  };
}

/** Laws before a conviction, with the worst that raising trafficking at trial can do to a later request in that place. */
function defensesOf(place: Jurisdiction): DefenseInfo[] {
  const after = place.remedies.filter(({ stage }) => stage === 'post-conviction');
  const raised = after.flatMap(({ defenseRaised }) => (defenseRaised.known === 'stated' ? [defenseRaised.value] : []));
  const worst = (['bars', 'must-explain', 'no-bar'] as const).find((value) => raised.includes(value));
  return place.remedies
    .filter(({ stage }) => stage === 'pre-conviction')
    .map(({ id, citation }) => ({
      place: place.code,
      remedyId: id,
      citation,
      defenseRaised: worst ?? 'not-known',
    }));
}

let compiled = new WeakMap<Jurisdiction, CompiledPlace>();

/** Drops every table. They hold no answers, but which of their rows are filled shows what was asked. */
export function forgetScreening(): void {
  compiled = new WeakMap();
}

/** A place made ready, once for each object and day. */
export function compilePlace(place: Jurisdiction, today: string): CompiledPlace {
  const before = compiled.get(place);
  if (before?.today === today) return before;
  const now: CompiledPlace = {
    place,
    today,
    laws: place.remedies
      .filter(({ stage }) => stage === 'post-conviction')
      .map((each) => compileLaw(each, place, today)),
    defenses: defensesOf(place),
  };
  compiled.set(place, now);
  return now;
}
