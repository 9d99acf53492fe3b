import type { z } from 'zod';
import type {
  Answer,
  DerivedJurisdiction,
  ReliefStatus,
  Restriction,
  RestrictionCounts,
  RestrictionId,
} from '../restriction-schema';
import type {
  Basis,
  Known,
  ReadExtent,
  RecordKind,
  RemedyKind,
  Stage,
  TraffickingKind,
  Verification,
} from '../schema/codes';
import type { OffenseFamily } from '../schema/offense-families';
import type { Remedy } from '../schema/remedy';
import type { sourceKindSchema } from '../schema/source';
import type { OffenseScope } from '../schema/who-and-what';
import type { Step, StepId } from '../step-schema';
import type { PlainWords } from './plain-words';

/** The words for law content in one language. Every sentence is made from codes and numbers, never from free text. */
export interface LawWords {
  status: Record<ReliefStatus, string>;
  verification: Record<Verification, string>;
  readExtent: Record<ReadExtent, string>;
  known: Record<Known, string>;
  basis: Record<Basis, string>;
  stage: Record<Stage, string>;
  remedyKind: Record<RemedyKind, string>;
  recordKind: Record<RecordKind, string>;
  trafficking: Record<TraffickingKind, string>;
  offenseScope: Record<OffenseScope, string>;
  offenseFamily: Record<OffenseFamily, string>;
  restrictionName: Record<RestrictionId, string>;
  stepName: Record<StepId, string>;
  sourceKind: Record<z.infer<typeof sourceKindSchema>, string>;
  /** The label of an answer. "None" is worded by how much of the law was read. */
  answer(answer: Answer, textRead: ReadExtent): string;
  /** "2 barriers, 1 possible, 5 not known": never a grade. */
  counts(counts: RestrictionCounts): string;
  /** One sentence that tells a restriction. */
  restriction(restriction: Restriction): string;
  /** One sentence that tells what the process asks. */
  step(step: Step): string;
  /** The answer for a place: what there is, then what most limits it or what else may help. */
  placeAnswer(name: string, derived: DerivedJurisdiction): { what: string; limits: string };
  /** "Text read: 2024, in part. Looked at again: November 2026." */
  currency(remedy: Pick<Remedy, 'textAsOf' | 'readExtent' | 'checkedOn'>): string;
  /** The words of the plain text. */
  plain: PlainWords;
  /** A year, month or day of the form YYYY, YYYY-MM or YYYY-MM-DD in words. */
  date(partial: string): string;
}
