import { type Known, knownStates, type Verification, verifications } from './schema/codes';
import { type Jurisdiction, jurisdictionSchema } from './schema/jurisdiction';
import { wordingProblems } from './wording';

/** A file as found on disk: its name without folder, and its text. */
export interface ContentFile {
  name: string;
  text: string;
}

export interface ContentProblem {
  file: string;
  where: string;
  message: string;
}

/** What the check found. `leads` counts imported facts that have no source and wait for one. */
export interface ContentReport {
  jurisdictions: Jurisdiction[];
  remedies: number;
  byKnown: Record<Known, number>;
  byVerification: Record<Verification, number>;
  leads: number;
  problems: ContentProblem[];
}

type Say = (where: string, message: string) => void;

interface AnyFact {
  known: Known;
  sources: string[];
  verification: Verification;
  checkedOn: string | null;
  lead?: unknown;
}

const isFact = (value: object): value is AnyFact => 'known' in value && 'verification' in value && 'sources' in value;

/** Calls `visit` for every value in a tree, with its path. */
function walk(value: unknown, path: string, visit: (value: unknown, path: string) => void): void {
  visit(value, path);
  if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`, visit);
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) walk(item, path === '' ? key : `${path}.${key}`, visit);
}

function sayTwice(ids: readonly string[], what: string, say: Say): void {
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    say(what, `the id "${id}" is there twice`);
}

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

function checkFact(fact: AnyFact, path: string, sources: ReadonlySet<string>, say: Say): void {
  for (const id of fact.sources) if (!sources.has(id)) say(path, `there is no source "${id}"`);
  if (fact.known === 'unknown') return;
  if (fact.sources.length === 0) say(path, `a fact that is ${fact.known} needs a source`);
  if (fact.verification === 'not-confirmed') say(path, `a fact that is ${fact.known} must say how it was read`);
}

/**
 * Checks the files of the law content against each other and against `today` (YYYY-MM-DD). Pure: the same files give
 * the same report. Files that cannot be read are told as problems and left out of the counts.
 */
export function checkContent(files: readonly ContentFile[], today: string): ContentReport {
  const report: ContentReport = {
    jurisdictions: [],
    remedies: 0,
    byKnown: { stated: 0, silent: 0, 'not-required': 0, unknown: 0 },
    byVerification: { 'statute-text': 0, mixed: 0, secondary: 0, 'not-confirmed': 0 },
    leads: 0,
    problems: [],
  };
  const remedyIds: string[] = [];
  for (const file of files) {
    const say: Say = (where, message) => report.problems.push({ file: file.name, where, message });
    const jurisdiction = readFile(file, say);
    if (jurisdiction === null) continue;
    report.jurisdictions.push(jurisdiction);
    report.remedies += jurisdiction.remedies.length;
    if (file.name !== `${jurisdiction.code}.json`) say('code', `"${jurisdiction.code}" does not match the file name`);
    const sources = new Set(jurisdiction.sources.map((source) => source.id));
    sayTwice(
      jurisdiction.sources.map((source) => source.id),
      'sources',
      say,
    );
    for (const { id } of jurisdiction.remedies) {
      if (remedyIds.includes(id)) say('remedies', `the id "${id}" is there twice`);
      remedyIds.push(id);
    }
    walk(jurisdiction, '', (value, path) => {
      if (typeof value === 'string') {
        if (path.endsWith('.checkedOn') || path === 'checkedOn') {
          if (value > today.slice(0, value.length)) say(path, `${value} is in the future`);
        } else if (!path.endsWith('.url')) {
          for (const problem of wordingProblems(value)) say(path, problem);
        }
      } else if (value !== null && typeof value === 'object' && isFact(value)) {
        checkFact(value, path, sources, say);
        report.byKnown[value.known] += 1;
        report.byVerification[value.verification] += 1;
        if (value.lead !== null && value.lead !== undefined) report.leads += 1;
      }
    });
  }
  return report;
}

/** The report in a few lines of plain text. */
export function describeReport({
  jurisdictions,
  remedies,
  byKnown,
  byVerification,
  leads,
  problems,
}: ContentReport): string {
  const list = <K extends string>(keys: readonly K[], counts: Record<K, number>) =>
    keys.map((key) => `${key} ${counts[key]}`).join(', ');
  return [
    `${jurisdictions.length} jurisdictions, ${remedies} remedies`,
    `facts: ${list(knownStates, byKnown)}`,
    `read: ${list(verifications, byVerification)}`,
    `imported facts with no source, kept as leads: ${leads}`,
    ...problems.map(({ file, where, message }) => `${file}: ${where === '' ? '' : `${where}: `}${message}`),
    `${problems.length} problems`,
  ].join('\n');
}
