import type { Restriction, RestrictionId } from '../restriction-schema';
import { deriveRestrictions } from '../restrictions';
import type { Fact } from '../schema/fact';
import type { Jurisdiction } from '../schema/jurisdiction';
import type { Remedy } from '../schema/remedy';
import type { PreconditionKind } from '../schema/time-and-conditions';
import type { LawWords } from '../words/law-words';
import { type CodedSentences, type Topic, topics } from '../words/plain-words';
import { chunks } from './chunks';
import type { PlainSentence, RouteGroup, Says } from './sentence';

/** One route with its name, as the plain text tells it. */
export interface Route {
  remedy: Remedy;
  name: string;
  group: Exclude<RouteGroup, 'place'>;
}

/** Sentences that say something is not there: worded by how much of the law was read. */
const absences: ReadonlySet<string> = new Set([
  'narrative.statement:none',
  'narrative.namesTrafficker:not-asked',
  'narrative.testimony:excused',
  'narrative.policeCooperation:not-asked',
  'notice.prosecutor:no',
  'prosecutor.role:none',
  'notice.arrestingAgency:no',
  'notice.crimeVictim:no',
  'notice.coDefendant:no',
  'notice.addressShown:not-shown',
  'proof.papers:optional',
  'effect.countsAsPrior:no',
  'defenseRaised:no-bar',
]);

const isTopic = (path: string): path is Topic => topics.some((topic) => topic === path);

/** What only a law for survivors asks about: nobody misses it in a general route. */
const survivorTopics: ReadonlySet<Topic> = new Set([
  'victim.trafficking',
  'nexus.standard',
  'narrative.statement',
  'narrative.namesTrafficker',
  'narrative.testimony',
  'narrative.policeCooperation',
  'registry',
  'defenseRaised',
] as const);

/** Gathers what one part of the text says of one route. What is silent, not asked for or not known comes last, as lists. */
export class Teller {
  readonly remedy: Remedy;
  readonly words: LawWords;
  readonly restrictions: Restriction[];
  private readonly route: Route;
  private readonly told: PlainSentence[] = [];
  private readonly lists: Record<Exclude<Says, 'law'>, Topic[]> = { silent: [], 'not-asked': [], 'not-known': [] };

  constructor(route: Route, jurisdiction: Pick<Jurisdiction, 'sources'>, words: LawWords) {
    this.route = route;
    this.remedy = route.remedy;
    this.words = words;
    this.restrictions = deriveRestrictions(route.remedy, jurisdiction);
  }

  /** Says one thing that rests on these facts, once. */
  say(text: string, facts: string[], says: Says = 'law'): void {
    if (this.told.some((sentence) => sentence.text === text)) return;
    const { name, group, remedy } = this.route;
    this.told.push({ text, route: name, group, says, remedies: [remedy.id], facts });
  }

  /** Says a fact that has one sentence for each code; another state of it is told only where the fact is a topic. */
  code<Path extends keyof CodedSentences>(path: Path, fact: Fact<string | boolean>): void {
    if (fact.known !== 'stated') {
      if (isTopic(path)) this.list(path, fact.known);
      return;
    }
    const code = typeof fact.value === 'boolean' ? (fact.value ? 'yes' : 'no') : fact.value;
    const sentences: Readonly<Record<string, string>> = this.words.plain.coded[path];
    const sentence = sentences[code];
    if (sentence === undefined) throw new Error(`no sentence for ${path}: ${code}`);
    const absent = absences.has(`${path}:${code}`);
    this.say(absent ? this.words.plain.asRead(sentence, this.remedy.readExtent) : sentence, [path]);
  }

  /** Says a fact whose value is a list or a number; another state of it is told only where the fact is a topic. */
  value<T>(path: string, fact: Fact<T>, text: (value: T) => string | null): void {
    if (fact.known === 'stated') {
      const sentence = text(fact.value);
      if (sentence !== null) this.say(sentence, [path]);
    } else if (isTopic(path)) this.list(path, fact.known);
  }

  /** Says a restriction in its own words, from its deciding fact alone; what is not known goes to the list. */
  restriction(id: RestrictionId, withMore: (found: Restriction) => Restriction = fromOneFact): void {
    const found = this.restrictions.find((each) => each.id === id);
    if (found === undefined) return;
    if (found.answer !== 'unknown') {
      // "May be open to the public" leaves it open.
      const says = id === 'public-record' && found.answer === 'possible' ? 'not-known' : 'law';
      this.say(this.words.restriction(withMore(found)), [found.field], says);
    }
    if (found.answer === 'unknown' && isTopic(found.field))
      this.list(found.field, found.known === 'silent' ? 'silent' : 'unknown');
  }

  /** Says these conditions, a few in a sentence. */
  conditions(kinds: readonly PreconditionKind[]): void {
    const found = this.restrictions.find(({ id }) => id === 'preconditions');
    for (const some of found === undefined ? [] : chunks([...new Set(kinds)], 4))
      this.restriction('preconditions', (each) => ({ ...each, params: { of: 'preconditions', kinds: some } }));
  }

  /** Everything said, the lists at the end. */
  all(): PlainSentence[] {
    const { silent, notAsked, notKnown } = this.words.plain;
    const { readExtent } = this.remedy;
    const list = (says: Exclude<Says, 'law'>, text: (about: string[]) => string) => {
      for (const about of chunks(this.lists[says], 4))
        this.say(text(about.map((topic) => this.words.plain.topic[topic])), about, says);
    };
    list('not-asked', (about) => notAsked(about, readExtent));
    list('silent', (about) => silent(about, readExtent));
    list('not-known', notKnown);
    return this.told;
  }

  private list(topic: Topic, known: 'silent' | 'not-required' | 'unknown'): void {
    if (this.remedy.basis === 'general' && survivorTopics.has(topic)) return;
    const says = known === 'unknown' ? 'not-known' : known === 'silent' ? 'silent' : 'not-asked';
    if (!this.lists[says].includes(topic)) this.lists[says].push(topic);
  }
}

/** The restriction without what other facts add to its sentence: those have sentences of their own. */
function fromOneFact(restriction: Restriction): Restriction {
  const { params } = restriction;
  switch (params.of) {
    case 'hearing':
      return { ...restriction, params: { ...params, remote: null } };
    case 'prosecutor':
      return { ...restriction, params: { ...params, days: null } };
    case 'offenses':
      return { ...restriction, params: { ...params, included: [], excluded: [] } };
    default:
      return restriction;
  }
}
