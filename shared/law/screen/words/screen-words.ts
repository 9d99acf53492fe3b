import type { PaperId, QuestionId } from '../answers';
import type {
  CardId,
  CourtCard,
  DefenseInfo,
  FindingKind,
  LawyerQuestionId,
  NoticeId,
  OrderingId,
  OtherRouteId,
  Reason,
  Together,
  YearRange,
} from '../findings';
import type { RuleId } from '../rule-ids';

/** What a reason says at each step; `not-known` is made from the rule's topic. */
export type ReasonSays = Partial<Record<Exclude<FindingKind, 'not-known'>, string>>;

/** A rule in plain words: a name, what it does, and what it leaves not known ("whether age matters"). */
export interface RuleWords {
  name: string;
  does: string;
  topic: string;
  says: ReasonSays;
}

interface Named {
  name: string;
  text: string;
}

/** Texts of one language; sentences are made from them by `screenWords`. */
export interface ScreenTexts {
  kind: Record<FindingKind, Named>;
  rule: Record<RuleId, RuleWords>;
  /** For the rules that read several fields: what a reason says, by its field. */
  field: Record<string, { topic: string; says: ReasonSays }>;
  notConfirmed(topic: string): string;
  years(range: YearRange): string;
  waitingEnds(range: YearRange): string;
  deadlineEnds(range: YearRange): string;
  question: Record<QuestionId, string>;
  change(question: string, answer: string, kind: string): string;
  paper: Record<PaperId, string>;
  ask: Record<LawyerQuestionId, string>;
  card: Record<CardId, Named>;
  covered: Record<CourtCard['covered'], string>;
  notice: Record<NoticeId, string>;
  order: Record<OrderingId, Named>;
  otherRoute: Record<OtherRouteId, Named>;
  oneRequest: Record<Together['oneRequest'], string>;
  onceOnly: string;
  defense: Record<DefenseInfo['defenseRaised'], string>;
  worksheetTop: string;
}

export interface ScreenWords extends ScreenTexts {
  /** A reason as sentences. The law file's own words, in `params.quotes`, are shown beside it in English. */
  reason(reason: Reason): string;
  /** What a reason is about, as part of a sentence: "whether age matters in this law". */
  topic(reason: Reason): string;
}
