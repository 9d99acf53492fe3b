import type { Rule } from './check';
import { askedBefore, defenseRaised, registration } from './rules/before';
import {
  conditionsKnown,
  fees,
  fines,
  laterRecord,
  openCases,
  otherConditions,
  otherConvictions,
  restitution,
  sentence,
  someoneCharged,
  warrant,
} from './rules/conditions';
import { dates, inForce } from './rules/dates';
import { offense } from './rules/offense';
import { proof, readInPart, tiers } from './rules/process';
import { waiting } from './rules/waiting';
import { court, recordKind } from './rules/which-record';
import { age, link, trafficking } from './rules/who';

/**
 * Every rule that the screener applies, in the order in which reasons of the same weight are told. The engine and the
 * page that lists the rules both read this list.
 *
 * Each question is read by at most one rule that can give more than "a hurdle or none"; a rule that reads two questions
 * takes all their answers together. That is what makes an open answer exactly the meet over all real ones.
 */
export const rules: readonly Rule[] = [
  recordKind,
  offense,
  age,
  trafficking,
  link,
  court,
  inForce,
  dates,
  waiting,
  sentence,
  fines,
  fees,
  restitution,
  otherConvictions,
  laterRecord,
  openCases,
  warrant,
  askedBefore,
  defenseRaised,
  registration,
  someoneCharged,
  otherConditions,
  conditionsKnown,
  tiers,
  proof,
  readInPart,
];
