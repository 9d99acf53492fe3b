import type { PreconditionKind } from '../schema/time-and-conditions';
import type { Teller } from './teller';

/** Conditions that send a person to a court or the police, where an open warrant is a danger. */
const warrantAhead: readonly PreconditionKind[] = ['no-open-warrant', 'fingerprints', 'history-report'];

/** What the process of a route asks, in the order a person meets it: who is told comes first, as a matter of safety. */
export function tellProcess(teller: Teller): void {
  if (teller.remedy.stage === 'pre-conviction') return;
  whoIsTold(teller);
  whenAndConditions(teller);
  whatToWriteAndSay(teller);
  proofAndFiling(teller);
  decisionAndAfter(teller);
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

function proofAndFiling(teller: Teller): void {
  const { remedy, words } = teller;
  const { plain } = words;
  teller.code('proof.papers', remedy.proof.papers);
  teller.restriction('burden');
  teller.code('proof.burdenWithPapers', remedy.proof.burdenWithPapers);
  teller.code('narrative.providerStatementEnough', remedy.narrative.providerStatementEnough);
  teller.value('filing.whoMayFile', remedy.filing.whoMayFile, (who) => (who.length > 0 ? plain.whoMayFile(who) : null));
  teller.code('filing.counsel', remedy.filing.counsel);
  teller.restriction('county-by-county');
  teller.restriction('fees');
  privacy(teller);
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
