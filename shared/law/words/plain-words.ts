import type { ReadExtent, RecordKind, RemedyKind, Stage, TraffickingKind } from '../schema/codes';
import type { OffenseFamily } from '../schema/offense-families';
import type { Remedy } from '../schema/remedy';

/** The code that a stated fact gives: its value, or yes and no. */
type CodeOf<F> = F extends { known: 'stated'; value: infer V }
  ? V extends boolean
    ? 'yes' | 'no'
    : V extends string
      ? V
      : never
  : never;

type Values<F> = F extends { known: 'stated'; value: (infer V)[] } ? V : never;

type Coded<Group extends keyof Remedy, Names extends keyof Remedy[Group] & string> = {
  [Name in Names as `${Group}.${Name}`]: Record<CodeOf<Remedy[Group][Name]>, string>;
};

type Derivative = Remedy['offenses']['derivative'];

/** A sentence for each code of each fact that has one sentence a code; the keys are the facts' paths. */
export type CodedSentences = Coded<'age', 'measuredAt'> &
  Coded<'victim', 'minorsNeedNoForce' | 'federalDefinitionCounts' | 'traffickedElsewhereCounts'> & {
    [Name in keyof Derivative & string as `offenses.derivative.${Name}`]: Record<CodeOf<Derivative[Name]>, string>;
  } & Coded<'notice', 'prosecutor' | 'arrestingAgency' | 'crimeVictim' | 'coDefendant' | 'addressShown'> &
  Coded<
    'narrative',
    'statement' | 'namesTrafficker' | 'testimony' | 'policeCooperation' | 'providerStatementEnough' | 'useOfFiling'
  > &
  Coded<'prosecutor', 'role'> &
  Coded<'hearing', 'remote'> &
  Coded<'proof', 'papers' | 'burdenWithPapers'> &
  Coded<'decision', 'unopposed' | 'opposed'> &
  Coded<'filing', 'counsel'> &
  Coded<'money', 'finesPaid' | 'finesOwed' | 'courtFees' | 'restitution'> &
  Coded<'effect', 'conviction' | 'mayDeny' | 'countsAsPrior' | 'firearms' | 'fingerprintsAndDna' | 'tellsAgencies'> &
  Coded<'denial', 'refile' | 'appeal'> & {
    registry: Record<CodeOf<Remedy['registry']>, string>;
    immigration: Record<CodeOf<Remedy['immigration']>, string>;
    defenseRaised: Record<CodeOf<Remedy['defenseRaised']>, string>;
    retroactive: Record<CodeOf<Remedy['retroactive']>, string>;
  };

/** What may be not known, not said or not asked for, each by the path of its fact. */
export const topics = [
  'records.kinds',
  'offenses.scope',
  'victim.trafficking',
  'age.rule',
  'nexus.standard',
  'prosecutor.role',
  'notice.crimeVictim',
  'notice.addressShown',
  'timing.waiting',
  'timing.deadline',
  'preconditions.list',
  'narrative.statement',
  'narrative.namesTrafficker',
  'narrative.testimony',
  'narrative.policeCooperation',
  'hearing.rule',
  'proof.papers',
  'proof.burden',
  'money.filingFee',
  'confidentiality.rule',
  'filing.manyCounties',
  'decision.type',
  'effect.conviction',
  'registry',
  'defenseRaised',
  'denial.refile',
] as const;
export type Topic = (typeof topics)[number];

type Measure = Values<Remedy['confidentiality']['measures']>;
type Forum = Values<Remedy['forum']>;

/** The words of the plain text in one language, made from codes and numbers like all words of the law. */
export interface PlainWords {
  coded: CodedSentences;
  topic: Record<Topic, string>;
  /** "Under Made Up Code § 1": the name of a route, with a number where two routes share a citation. */
  route(citation: string, number: number | null): string;
  /** What a route of this kind is for; a general route is open to everyone. */
  does: Record<RemedyKind, { survivor: string; general: string }>;
  openToEveryone: string;
  beforeConviction: string;
  /** The records a route reaches or, before a conviction, can help with. */
  records(kinds: readonly RecordKind[], stage: Stage): string;
  /** Kinds of trafficking that count; none means that trafficking plays no part. */
  trafficking(kinds: readonly TraffickingKind[]): string;
  included(families: readonly OffenseFamily[]): string;
  excluded(families: readonly OffenseFamily[]): string;
  /** Offenses that stand in the law's own words only. */
  inItsOwnWords: { included: string; excluded: string };
  forums(kinds: readonly Forum['kind'][], covered: Forum['covered']): string;
  measure(measure: Measure): string;
  whoMayFile(who: readonly Values<Remedy['filing']['whoMayFile']>[]): string;
  daysToObject(days: number): string;
  stillSeenBy(who: readonly Values<Remedy['effect']['stillSeenBy']>[]): string;
  canAskToTell: string;
  oneShot: string;
  warrant: string;
  /** Kept apart from "it is not there": the text was read and says nothing. */
  silent(about: readonly string[], textRead: ReadExtent): string;
  notAsked(about: readonly string[], textRead: ReadExtent): string;
  notKnown(about: readonly string[]): string;
  moreMayStand(unknown: number): string;
  nothingStands: string;
  /** A sentence that says something is not there, worded by how much of the law was read. */
  asRead(sentence: string, textRead: ReadExtent): string;
}
