import type { PreconditionKind } from '../schema/time-and-conditions';
import type { PlainSentence } from './sentence';
import type { Teller } from './teller';

/** Conditions that send a person to a court or the police, where an open warrant is a danger. */
const warrantAhead: readonly PreconditionKind[] = ['no-open-warrant', 'fingerprints', 'history-report'];

/** What the process of a route asks, in the order a person meets it: who is told comes first, as a matter of safety. */
export function tellProcess(teller: Teller): void {
  if (teller.remedy.stage === 'pre-conviction') return;
  for (const group of processGroups) tellers[group](teller);
}

/** The parts of the process, in the order a person meets them: who is told and where an address shows comes first. */
export const processGroups = [
  'who-is-told',
  'write-and-say',
  'proof',
  'time',
  'filing',
  'privacy',
  'decision',
] as const;
export type ProcessGroup = (typeof processGroups)[number];

const tellers: Record<ProcessGroup, (teller: Teller) => void> = {
  'who-is-told': whoIsTold,
  'write-and-say': whatToWriteAndSay,
  proof: proof,
  time: whenAndConditions,
  filing: filing,
  privacy: privacy,
  decision: decisionAndAfter,
};

/** One part of the process of one route, told by itself. */
export function tellProcessGroup(group: ProcessGroup, teller: Teller): PlainSentence[] {
  tellers[group](teller);
  return teller.all();
}

function whoIsTold(teller: Teller): void {
  const { notice, prosecutor } = teller.remedy;
  const { coded, daysToObject } = teller.words.plain;
  const { role } = prosecutor;
  teller.code('notice.addressShown', notice.addressShown);
  // Two facts can say that the prosecutor is told: either is enough.
  const told = [
    ...(notice.prosecutor.value === true ? ['notice.prosecutor'] : []),
    ...(role.value === 'notice-may-object' ? ['prosecutor.role'] : []),
  ];
  if (told.length > 0) teller.say(coded['notice.prosecutor'].yes, told);
  else teller.code('notice.prosecutor', notice.prosecutor);
  if (role.known === 'stated') teller.code('prosecutor.role', role);
  else teller.restriction('prosecutor-consent');
  teller.value('prosecutor.responseDays', prosecutor.responseDays, daysToObject);
  teller.code('notice.arrestingAgency', notice.arrestingAgency);
  teller.code('notice.crimeVictim', notice.crimeVictim);
  teller.code('notice.coDefendant', notice.coDefendant);
}

function whenAndConditions(teller: Teller): void {
  const { list } = teller.remedy.preconditions;
  teller.restriction('waiting');
  teller.restriction('deadline');
  const kinds = list.known === 'stated' ? list.value.flatMap((condition) => condition.kinds) : [];
  // Papers to hand in are told too, beside what a person has to meet.
  if (kinds.length > 0) teller.conditions(kinds);
  else teller.restriction('preconditions');
  if (kinds.some((kind) => warrantAhead.includes(kind))) teller.say(teller.words.plain.warrant, ['preconditions.list']);
}

function whatToWriteAndSay(teller: Teller): void {
  const { narrative, hearing } = teller.remedy;
  teller.code('narrative.statement', narrative.statement);
  teller.code('narrative.namesTrafficker', narrative.namesTrafficker);
  teller.restriction('hearing');
  teller.code('hearing.remote', hearing.remote);
  teller.code('narrative.testimony', narrative.testimony);
  teller.code('narrative.policeCooperation', narrative.policeCooperation);
  teller.code('narrative.useOfFiling', narrative.useOfFiling);
}

function proof(teller: Teller): void {
  const { remedy } = teller;
  teller.code('proof.papers', remedy.proof.papers);
  teller.restriction('burden');
  teller.code('proof.burdenWithPapers', remedy.proof.burdenWithPapers);
  teller.code('narrative.providerStatementEnough', remedy.narrative.providerStatementEnough);
}

function filing(teller: Teller): void {
  const { remedy, words } = teller;
  const { plain } = words;
  teller.value('filing.whoMayFile', remedy.filing.whoMayFile, (who) => (who.length > 0 ? plain.whoMayFile(who) : null));
  teller.code('filing.counsel', remedy.filing.counsel);
  teller.restriction('county-by-county');
  teller.restriction('fees');
}

/** How the request is kept from the public. */
function privacy(teller: Teller): void {
  const { measures } = teller.remedy.confidentiality;
  if (measures.known !== 'stated') teller.restriction('public-record');
  else for (const each of measures.value) teller.say(teller.words.plain.measure(each), ['confidentiality.measures']);
}

function decisionAndAfter(teller: Teller): void {
  const { decision, effect, money, registry, immigration } = teller.remedy;
  teller.restriction('discretion');
  teller.code('decision.unopposed', decision.unopposed);
  teller.code('decision.opposed', decision.opposed);
  teller.code('effect.tellsAgencies', effect.tellsAgencies);
  teller.code('effect.countsAsPrior', effect.countsAsPrior);
  teller.code('effect.firearms', effect.firearms);
  teller.code('effect.fingerprintsAndDna', effect.fingerprintsAndDna);
  teller.code('money.finesPaid', money.finesPaid);
  teller.code('money.finesOwed', money.finesOwed);
  teller.code('money.courtFees', money.courtFees);
  teller.code('money.restitution', money.restitution);
  if (registry.known !== 'stated' || registry.value !== 'bars-relief') teller.code('registry', registry);
  teller.code('immigration', immigration);
}
