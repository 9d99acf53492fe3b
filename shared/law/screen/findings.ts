import { z } from 'zod';
import type { Basis, JurisdictionCode, Known, ReadExtent, Verification } from '../schema/codes';
import type { WarningId } from '../warnings/ids';
import type { PaperId, QuestionId } from './answers';
import type { RuleId } from './rule-ids';

/**
 * What the engine finds for one record and one law.
 *
 * Two ladders, both ending in `depends`: `may-fit` > `may-fit-with-hurdles` > `depends` and
 * `does-not-seem-to-fit` > `not-known` > `depends`. An answer that is not known gives the meet along them over all
 * real answers (`meet`). Several rules of one law together give the lowest of `does-not-seem-to-fit` < `not-known` <
 * `depends` < `may-fit-with-hurdles` < `may-fit` (`both`): one fact that is not known keeps the whole from being firm.
 */
export const findingKinds = [
  'may-fit',
  'may-fit-with-hurdles',
  'depends',
  'does-not-seem-to-fit',
  'not-known',
] as const;
export const findingKindSchema = z.enum(findingKinds);
export type FindingKind = z.infer<typeof findingKindSchema>;

/** Years, as exact as answers are: "about 2027–2028". `to` is null where only the earliest is known. */
export interface YearRange {
  from: number;
  to: number | null;
}

/** Typed values for the words of a reason, never prose; `quotes` are the law files' own English words. */
export interface ReasonParams {
  /** The answer it was read with, by its code; null where no answer is read. */
  answer: string | null;
  /** Codes of the law, such as offense families or condition kinds. */
  codes: readonly string[];
  quotes: readonly string[];
  years: YearRange | null;
}

/** One reason. `field` is the path of the fact in the remedy; `says` is what the finding would be by this reason alone. */
export interface Reason {
  rule: RuleId;
  says: FindingKind;
  /** The question whose answer it reads; null where it hangs on the law alone. */
  question: QuestionId | null;
  field: string;
  remedyId: string;
  citation: string;
  sources: readonly string[];
  known: Known;
  verification: Verification;
  readExtent: ReadExtent;
  params: ReasonParams;
}

/** Whether a reason says only that a fact of the law could not be confirmed, however it weighs. */
export const isNotConfirmed = ({ says, known }: Pick<Reason, 'says' | 'known'>): boolean =>
  says === 'not-known' || (known === 'unknown' && says !== 'may-fit');

/** Another answer to one question that would by itself change the finding. */
export interface Change {
  question: QuestionId;
  answer: string;
  to: FindingKind;
}

export const lawyerQuestionIds = [
  'confirm-not-known',
  'exact-offense',
  'exact-record',
  'show-link',
  'when-to-file',
  'deadline',
  'conditions',
  'asked-before',
  'defense-raised',
  'registry',
  'which-record-once',
  'warrant-check',
  'older-cases',
  'which-court',
  'immigration-effect',
] as const;
export type LawyerQuestionId = (typeof lawyerQuestionIds)[number];

/** The finding of one record under one law, its deciding reason first. */
export interface Finding {
  recordId: string;
  place: JurisdictionCode;
  remedyId: string;
  citation: string;
  basis: Basis;
  kind: FindingKind;
  reasons: readonly Reason[];
  /** How the least well read of its facts was read: no finding is firmer than that. */
  weakest: Verification;
  /** Questions that were skipped or not sure and hold the finding back. */
  dependsOn: readonly QuestionId[];
  changes: readonly Change[];
  papers: readonly PaperId[];
  ask: readonly LawyerQuestionId[];
  warnings: readonly WarningId[];
}

/** A court of its own kind, or something about the place, that has a card in place of an empty result. */
export const cardIds = ['tribal', 'military', 'immigration', 'other-country', 'city', 'place-not-known'] as const;
export type CardId = (typeof cardIds)[number];

/** `covered`: what the place's laws say of that court; always "not known" where none says it. */
export interface CourtCard {
  id: CardId;
  covered: 'in' | 'out' | 'mixed' | 'not-known';
  remedyIds: readonly string[];
}

/** Answers that do not go together or cannot be right, said plainly; never turned into a yes or a no. */
export const noticeIds = ['future-year', 'place-and-court', 'juvenile-not-under18', 'no-records'] as const;
export type NoticeId = (typeof noticeIds)[number];

export interface Notice {
  id: NoticeId;
  recordId: string | null;
}

/** A law before a conviction: never a route that clears, told for open cases and old pleas. */
export interface DefenseInfo {
  place: JurisdictionCode;
  remedyId: string;
  citation: string;
  defenseRaised: 'bars' | 'must-explain' | 'no-bar' | 'not-known';
}

export interface RecordResult {
  recordId: string;
  /** Best first, what does not seem to fit last; survivor laws before general ones; then the law files' order. */
  findings: readonly Finding[];
  cards: readonly CourtCard[];
  defenses: readonly DefenseInfo[];
}

/** A law seen over all records that it may fit. */
export interface Together {
  place: JurisdictionCode;
  remedyId: string;
  citation: string;
  recordIds: readonly string[];
  /** Whether one request may cover several counties' cases. */
  oneRequest: 'yes' | 'no' | 'not-known';
  /** English words of the law file on where to file; null where not known. */
  where: string | null;
  whereSources: readonly string[];
  /** A law that can be used a limited number of times: the records to weigh, those with no other route first. */
  onceOnly: { considerFirst: readonly string[] } | null;
}

export const orderingIds = [
  'warrant-first',
  'lawyer-before-papers',
  'open-cases-first',
  'pending-request',
  'earlier-denial',
  'earlier-grant',
  'later-convictions',
  'survivor-before-general',
  'once-only',
  'federal-apart',
] as const;
/** What to think of over all records, in the order to think of it. */
export type OrderingId = (typeof orderingIds)[number];

/** A warning over the whole result, first where an answer touches it. */
export interface StandingWarning {
  id: WarningId;
  /** True where an answer, or a law that may fit, calls for it. */
  touched: boolean;
  remedyIds: readonly string[];
}

/** Always at the end, never empty. */
export const otherRouteIds = ['general', 'federal', 'pardon', 'prosecutor-agreement', 'other-motion'] as const;
export type OtherRouteId = (typeof otherRouteIds)[number];

export interface OtherRoute {
  id: OtherRouteId;
  remedyIds: readonly string[];
}

/** Everything the screener finds. */
export interface Screening {
  warnings: readonly StandingWarning[];
  notices: readonly Notice[];
  records: readonly RecordResult[];
  together: readonly Together[];
  order: readonly OrderingId[];
  otherRoutes: readonly OtherRoute[];
}
