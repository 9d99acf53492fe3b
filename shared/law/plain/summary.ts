import { deriveJurisdiction } from '../restrictions';
import type { Jurisdiction } from '../schema/jurisdiction';
import type { LawWords } from '../words/law-words';
import type { PlainSentence } from './sentence';
import type { Route, Teller } from './teller';

/** What the place has, in one or two sentences. */
export function tellPlace(jurisdiction: Jurisdiction, routes: readonly Route[], words: LawWords): PlainSentence[] {
  const derived = deriveJurisdiction(jurisdiction);
  const survivor = routes.filter(({ group }) => group === 'survivor');
  const told = survivor.length > 0 ? survivor : routes;
  const { what, limits } = words.placeAnswer(jurisdiction.name, derived);
  // What limits a survivor law is told route by route.
  const texts = derived.status === 'survivor-law' ? [what] : [what, limits];
  return texts.map((text) => ({
    text,
    route: null,
    group: 'place',
    says: derived.status === 'not-known' ? 'not-known' : 'law',
    remedies: told.map(({ remedy }) => remedy.id),
    facts: survivor.length > 0 ? ['basis', 'records.kinds', 'age.rule'] : ['basis'],
  }));
}

/** What a route is, what it does once it is granted, and how much of its law was read. */
export function tellSummary(teller: Teller): void {
  const { remedy, words } = teller;
  const { plain } = words;
  if (remedy.basis === 'general') teller.say(plain.openToEveryone, ['basis']);
  teller.say(plain.does[remedy.kind][remedy.basis], ['kind', 'basis']);
  if (remedy.stage === 'pre-conviction') teller.say(plain.beforeConviction, ['stage']);
  else {
    const { effect } = remedy;
    const { kinds } = remedy.records;
    const reachesConvictions = kinds.known !== 'stated' || kinds.value.includes('conviction');
    if (effect.conviction.known === 'stated' || (reachesConvictions && remedy.kind !== 'resentencing'))
      teller.code('effect.conviction', effect.conviction);
    teller.code('effect.mayDeny', effect.mayDeny);
    teller.value('effect.stillSeenBy', effect.stillSeenBy, (who) => (who.length > 0 ? plain.stillSeenBy(who) : null));
  }
  teller.say(words.currency(remedy), ['readExtent', 'textAsOf', 'checkedOn']);
}
