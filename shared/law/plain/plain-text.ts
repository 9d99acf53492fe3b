import { deriveJurisdiction } from '../restrictions';
import type { Jurisdiction } from '../schema/jurisdiction';
import type { Remedy } from '../schema/remedy';
import { type Locale, lawWords } from '../words/words';
import { tellCovers } from './covers';
import { tellInTheWay } from './in-the-way';
import { tellProcess } from './process';
import type { PlainSentence, PlainText } from './sentence';
import { tellPlace, tellSummary } from './summary';
import { type Route, Teller } from './teller';

const groups = ['survivor', 'before', 'general'] as const;

function groupOf({ basis, stage }: Remedy): Route['group'] {
  if (stage === 'pre-conviction') return 'before';
  return basis;
}

/** A citation without its history and what stands in brackets after it, where that still tells the remedies apart. */
function shortCitation(remedy: Remedy, all: readonly Remedy[]): string {
  const short = (each: Remedy) => each.citation.replace(/,? (?:as (?:changed|amended|added)\b|\().*$/, '');
  const same = (name: (each: Remedy) => string) => all.filter((each) => name(each) === name(remedy)).length;
  return same(short) <= same((each) => each.citation) ? short(remedy) : remedy.citation;
}

/** The name of each route by its remedy's id; two with one citation are numbered as they stand in the file. */
function routeNames(remedies: readonly Remedy[], locale: Locale): Map<string, string> {
  const citations = remedies.map((remedy) => shortCitation(remedy, remedies));
  const names = remedies.map((remedy, index): [string, string] => {
    const citation = citations[index] ?? remedy.citation;
    const twins = citations.flatMap((each, at) => (each === citation ? [at] : []));
    const number = twins.length > 1 ? twins.indexOf(index) + 1 : null;
    return [remedy.id, lawWords(locale).plain.route(citation, number)];
  });
  return new Map(names);
}

/** The routes of a place, each with a name of its own: survivor laws first, the best known first among them. */
function routesOf(jurisdiction: Jurisdiction, locale: Locale): Route[] {
  const { remedies } = jurisdiction;
  const best = deriveJurisdiction(jurisdiction).routes;
  const rank = ({ id }: Remedy) => (best.includes(id) ? best.indexOf(id) : best.length);
  const names = routeNames(remedies, locale);
  return groups.flatMap((group) =>
    remedies
      .filter((remedy) => groupOf(remedy) === group)
      .sort((a, b) => rank(a) - rank(b))
      .map((remedy) => ({ remedy, group, name: names.get(remedy.id) ?? remedy.citation })),
  );
}

/**
 * The law of a place in plain words for survivors, made from its facts alone. Every sentence is about one route and
 * names the facts it rests on; what is not known is told as not known. Source: the facts' own sources.
 */
export function plainText(jurisdiction: Jurisdiction, locale: Locale): PlainText {
  const words = lawWords(locale);
  const routes = routesOf(jurisdiction, locale);
  const told = (tell: (teller: Teller) => void): PlainSentence[] =>
    routes.flatMap((route) => {
      const teller = new Teller(route, jurisdiction, words);
      tell(teller);
      return teller.all();
    });
  return {
    summary: [...tellPlace(jurisdiction, routes, words), ...told(tellSummary)],
    covers: told(tellCovers),
    inTheWay: told(tellInTheWay),
    process: told(tellProcess),
  };
}
