import { type Change, changeLogSchema, type VersionChanges } from '../changes/schema';
import { changeWords } from '../changes/words';
import type { Jurisdiction } from '../schema/jurisdiction';

type Say = (where: string, message: string) => void;

/** What the check knows of the content, besides what newer versions removed. */
interface Content {
  places: ReadonlySet<string>;
  remedies: ReadonlySet<string>;
  gone: Set<string>;
}

const keyOf = (code: string, remedyId: string | null) => (remedyId === null ? code : `${code}/${remedyId}`);

function checkChange(change: Change, { places, remedies, gone }: Content, say: (message: string) => void): void {
  const { code, remedyId, field, kind } = change;
  for (const locale of ['en', 'es'] as const) {
    if (changeWords(locale).field(field) === null) say(`the field "${field}" has no name in ${locale}`);
  }
  const whole = field === 'place' || field === 'remedy';
  if (whole && kind === 'removed') gone.add(keyOf(code, remedyId));
  if (!places.has(code) && !gone.has(code)) say(`there is no place "${code}"`);
  else if (remedyId !== null && !remedies.has(keyOf(code, remedyId)) && !gone.has(keyOf(code, remedyId)))
    say(`there is no route "${remedyId}" in ${code}`);
}

function checkVersions(log: readonly VersionChanges[], contentVersion: string, today: string, say: Say): void {
  const newest = log[0]?.contentVersion;
  if (newest !== contentVersion)
    say('', `its newest version is ${newest ?? 'none'}, the content is ${contentVersion}: run npm run law:changes`);
  for (const [index, { contentVersion: version, since, issued }] of log.entries()) {
    const before = log[index + 1]?.contentVersion ?? null;
    if (since !== before) say(version, `it tells changes since ${since}, but the version before it is ${before}`);
    if (log.findIndex((other) => other.contentVersion === version) !== index) say(version, 'it is there twice');
    if (issued > today.slice(0, issued.length)) say(version, `it was issued in the future, on ${issued}`);
  }
}

/**
 * Checks the log of changes against the content: its newest version is the content's, versions follow one another, and
 * every change names a place, a route and a field that are there, or that this or a newer version removed. Versions are
 * newest first, so what a newer one removed is known when an older one is read. Gives the log, or null when it is none.
 */
export function checkChanges(
  raw: unknown,
  jurisdictions: readonly Jurisdiction[],
  { contentVersion, today }: { contentVersion: string; today: string },
  say: Say,
): VersionChanges[] | null {
  const parsed = changeLogSchema.safeParse(raw);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) say(issue.path.join('.'), issue.message);
    return null;
  }
  checkVersions(parsed.data, contentVersion, today, say);
  const content: Content = {
    places: new Set(jurisdictions.map(({ code }) => code)),
    remedies: new Set(jurisdictions.flatMap(({ code, remedies }) => remedies.map(({ id }) => keyOf(code, id)))),
    gone: new Set(),
  };
  for (const { contentVersion: version, changes } of parsed.data) {
    for (const [index, change] of changes.entries())
      checkChange(change, content, (message) => say(`${version} [${index}]`, message));
  }
  return parsed.data;
}
