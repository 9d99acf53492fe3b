import { jurisdictionCodes, type Known } from '../schema/codes';
import { type Jurisdiction, jurisdictionSchema } from '../schema/jurisdiction';
import { wordingProblems } from '../wording';
import { addressProblems } from './addresses';
import { type AnyFact, isFact, walk } from './walk';

/** A file as found on disk: its name without folder, and its text. */
export interface ContentFile {
  name: string;
  text: string;
}

/** Tells one problem: where in the file, and what. */
export type Say = (where: string, message: string) => void;

function readFile(file: ContentFile, say: Say): Jurisdiction | null {
  let raw: unknown;
  try {
    raw = JSON.parse(file.text);
  } catch (error) {
    say('', `not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
  const parsed = jurisdictionSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) say(issue.path.join('.'), issue.message);
  return null;
}

function sayTwice(ids: readonly string[], what: string, say: Say): void {
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    say(what, `the id "${id}" is there twice`);
}

const needsSource: Record<Known, boolean> = { stated: true, silent: true, 'not-required': true, unknown: false };

function checkFact(fact: AnyFact, path: string, sources: ReadonlySet<string>, say: Say): void {
  for (const id of fact.sources) if (!sources.has(id)) say(path, `there is no source "${id}"`);
  if (!needsSource[fact.known]) return;
  if (fact.sources.length === 0) say(path, `a fact that is ${fact.known} needs a source`);
  if (fact.verification === 'not-confirmed') say(path, `a fact that is ${fact.known} must say how it was read`);
}

function checkText(text: string, path: string, today: string, say: Say): void {
  const key = path.split('.').at(-1) ?? '';
  if (key === 'checkedOn') {
    if (text > today.slice(0, text.length)) say(path, `${text} is in the future`);
    return;
  }
  for (const problem of addressProblems(key, text)) say(path, problem);
  if (key !== 'url') for (const problem of wordingProblems(text)) say(path, problem);
}

/** Reads one file and tells everything that is wrong inside it; null when it is no jurisdiction at all. */
export function checkFile(file: ContentFile, today: string, say: Say): Jurisdiction | null {
  const jurisdiction = readFile(file, say);
  if (jurisdiction === null) return null;
  if (file.name !== `${jurisdiction.code}.json`) say('code', `"${jurisdiction.code}" does not match the file name`);
  const ids = jurisdiction.sources.map(({ id }) => id);
  sayTwice(ids, 'sources', say);
  const sources = new Set(ids);
  walk(jurisdiction, (value, path) => {
    if (typeof value === 'string') checkText(value, path, today, say);
    else if (isFact(value)) checkFact(value, path, sources, say);
  });
  return jurisdiction;
}

/** The places that every edition of the guide must hold and this one does not. */
export function missingPlaces(jurisdictions: readonly Pick<Jurisdiction, 'code'>[]): string[] {
  return jurisdictionCodes.filter((code) => !jurisdictions.some((jurisdiction) => jurisdiction.code === code));
}
