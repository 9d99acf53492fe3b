import { firstDay } from '../stale';
import { wordingProblems } from '../wording';
import { type Help, helpSchema, programStatuses } from './schema';

export interface HelpProblem {
  where: string;
  message: string;
}

/** What the check found: how many programs stand at which status, and what must be mended. */
export interface HelpReport {
  programs: Record<(typeof programStatuses)[number], number>;
  sources: number;
  oldestCheck: string | null;
  problems: HelpProblem[];
}

type Say = (where: string, message: string) => void;

/** Whoever runs the hotline can change while its number stays, so no text names them. */
const operators = /\b(polaris|compass connections)\b/i;

/** "Running" is said only on the word of a source that is at most this old, in months. */
export const runningMonths = 24;

/** Months from one partial date to another, each taken as its first day. */
function monthsBetween(from: string, to: string): number {
  const [first, last] = [new Date(firstDay(from)), new Date(firstDay(to))];
  return (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
}

/** Calls `visit` for every value in a tree, with its path. */
function walk(value: unknown, path: string, visit: (value: unknown, path: string) => void): void {
  visit(value, path);
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) walk(item, path === '' ? key : `${path}.${key}`, visit);
}

function sayTwice(ids: readonly string[], where: string, say: Say): void {
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    say(where, `the id "${id}" is there twice`);
}

const isBilingual = (value: unknown): value is { en: string; es: string } =>
  value !== null && typeof value === 'object' && 'en' in value && 'es' in value;

function checkTexts(help: Help, today: string, say: Say): void {
  walk(help, '', (value, path) => {
    if (isBilingual(value) && value.en.trim() === value.es.trim()) say(path, 'the Spanish is the English');
    if (typeof value !== 'string' || path.endsWith('.url')) return;
    if (path.endsWith('.checkedOn') && value > today) say(path, `${value} is in the future`);
    if (operators.test(value)) say(path, 'names who runs the hotline, which can change');
    for (const problem of wordingProblems(value)) say(path, problem);
  });
}

function checkSources(help: Help, say: Say): void {
  const listed = new Set(help.sources.map(({ id }) => id));
  const used = new Set<string>();
  walk(help, '', (value, path) => {
    if (typeof value !== 'string' || !/\.sources\.\d+$/.test(path)) return;
    used.add(value);
    if (!listed.has(value)) say(path, `there is no source "${value}"`);
  });
  for (const id of listed) if (!used.has(id)) say('sources', `nothing rests on the source "${id}"`);
}

function checkPrograms({ programs, sources }: Help, say: Say): void {
  for (const { id, status, sources: ids, checkedOn } of programs) {
    if (status !== 'running') continue;
    const dates = sources.flatMap(({ id: each, dated }) => (ids.includes(each) && dated !== null ? [dated] : []));
    if (!dates.some((dated) => monthsBetween(dated, checkedOn) <= runningMonths))
      say(`programs.${id}`, `"running" needs a source dated within ${runningMonths} months of the check`);
  }
}

/** Checks what is known about help against itself and against `today` (YYYY-MM-DD). Pure. */
export function checkHelp(raw: unknown, today: string): HelpReport {
  const report: HelpReport = {
    programs: { running: 0, 'not-confirmed': 0, ended: 0 },
    sources: 0,
    oldestCheck: null,
    problems: [],
  };
  const say: Say = (where, message) => report.problems.push({ where, message });
  const parsed = helpSchema.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) say(issue.path.join('.'), issue.message);
    return report;
  }
  const help = parsed.data;
  for (const { status } of help.programs) report.programs[status] += 1;
  report.sources = help.sources.length;
  sayTwice(
    help.sources.map(({ id }) => id),
    'sources',
    say,
  );
  sayTwice(
    help.programs.map(({ id }) => id),
    'programs',
    say,
  );
  const days: string[] = [];
  walk(help, '', (value, path) => {
    if (typeof value === 'string' && path.endsWith('.checkedOn')) days.push(value);
  });
  report.oldestCheck = days.sort()[0] ?? null;
  checkTexts(help, today, say);
  checkSources(help, say);
  checkPrograms(help, say);
  return report;
}

/** The report in a few lines of plain text. */
export function describeHelp({ programs, sources, oldestCheck, problems }: HelpReport): string {
  return [
    `help: ${programStatuses.map((status) => `${programs[status]} programs ${status}`).join(', ')}`,
    `help: ${sources} sources, oldest check ${oldestCheck ?? 'none'}`,
    ...problems.map(({ where, message }) => `help: ${where}: ${message}`),
  ].join('\n');
}
