import type { Change, VersionChanges } from './changes/schema';
import { shortFact, shortPair } from './changes/values';
import { isFact } from './check/walk';
import type { Jurisdiction } from './schema/jurisdiction';
import type { Remedy } from './schema/remedy';

type Point = Pick<Change, 'field' | 'kind' | 'was' | 'now'>;

/** Fields that only tell when somebody looked: a second look at an unchanged law changes nothing for a reader. */
const looks = new Set(['id', 'checkedOn']);

/** Everything of a remedy or place that is compared as one point, by path: facts, notes, dates and codes. */
function pointsOf(value: unknown, path = '', found = new Map<string, unknown>()): Map<string, unknown> {
  if (value !== null && typeof value === 'object' && !Array.isArray(value) && !isFact(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (path !== '' || !looks.has(key)) pointsOf(item, path === '' ? key : `${path}.${key}`, found);
    }
  } else found.set(path, value);
  return found;
}

/** A value without the order of its keys, so that the same content always compares alike. */
function stamp(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

const same = (one: unknown, other: unknown) => stamp(one) === stamp(other);

/** What differs between two facts, most telling first: value, how it was read, sources, note. Leads are no law. */
function factPoint(field: string, was: unknown, now: unknown): Point | null {
  if (!isFact(was) || !isFact(now)) return null;
  const [before, after] = [was, now].map((fact) => ({ ...fact, checkedOn: null, lead: null }));
  if (same(before, after)) return null;
  const changed = (from: string, to: string): Point => ({ field, kind: 'changed', was: from, now: to });
  if (was.known !== now.known || !same(was.value, now.value)) {
    const kind = was.known === 'unknown' ? 'added' : now.known === 'unknown' ? 'removed' : 'changed';
    const stated = was.known === 'stated' && now.known === 'stated';
    const [from, to] = stated ? shortPair(was.value, now.value) : [shortFact(was), shortFact(now)];
    return { field, kind, was: from, now: to };
  }
  if (was.verification !== now.verification) return changed(`read:${was.verification}`, `read:${now.verification}`);
  if (!same(was.sources, now.sources)) return changed(`sources:${was.sources.length}`, `sources:${now.sources.length}`);
  return changed('text', 'text');
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function plainPoint(field: string, was: unknown, now: unknown): Point | null {
  if (same(was ?? null, now ?? null)) return null;
  const [from, to] = shortPair(was, now);
  const kind = isEmpty(was) ? 'added' : isEmpty(now) ? 'removed' : 'changed';
  return { field, kind, was: isEmpty(was) ? null : from, now: isEmpty(now) ? null : to };
}

function pointsBetween(was: unknown, now: unknown): Point[] {
  const [before, after] = [pointsOf(was), pointsOf(now)];
  const fields = [...new Set([...after.keys(), ...before.keys()])];
  return fields.flatMap((field) => {
    const [from, to] = [before.get(field), after.get(field)];
    const point = isFact(from) && isFact(to) ? factPoint(field, from, to) : plainPoint(field, from, to);
    return point === null ? [] : [point];
  });
}

function remedyChanges(was: readonly Remedy[], now: readonly Remedy[]): Omit<Change, 'code'>[] {
  const whole = { field: 'remedy', was: null, now: null } as const;
  const gone = was.filter(({ id }) => !now.some((remedy) => remedy.id === id));
  return [
    ...now.flatMap((remedy): Omit<Change, 'code'>[] => {
      const before = was.find(({ id }) => id === remedy.id);
      if (before === undefined) return [{ ...whole, remedyId: remedy.id, kind: 'added', now: remedy.kind }];
      return pointsBetween(before, remedy).map((point) => ({ remedyId: remedy.id, ...point }));
    }),
    ...gone.map((remedy) => ({ ...whole, remedyId: remedy.id, kind: 'removed' as const, was: remedy.kind })),
  ];
}

/** What differs between two versions of one place, either of which may not be there. */
function placeChanges(was: Jurisdiction | undefined, now: Jurisdiction | undefined): Change[] {
  const code = now?.code ?? was?.code;
  if (code === undefined) return [];
  const place = { code, remedyId: null, field: 'place', was: null, now: null } as const;
  if (was === undefined) return [{ ...place, kind: 'added' }];
  if (now === undefined) return [{ ...place, kind: 'removed' }];
  const { remedies: before, ...rest } = was;
  const { remedies: after, ...own } = now;
  return [
    ...remedyChanges(before, after).map((change) => ({ code, ...change })),
    ...pointsBetween(rest, own).map((point) => ({ code, remedyId: null, ...point })),
  ];
}

/**
 * Every point in which two versions of the law content differ, place by place in the order of their codes. Days of
 * looking and leads are left out, for neither is law; routes are told apart by their id.
 */
export function diffJurisdictions(was: readonly Jurisdiction[], now: readonly Jurisdiction[]): Change[] {
  const codes = [...new Set([...was, ...now].map(({ code }) => code))].sort();
  const of = (list: readonly Jurisdiction[], code: string) => list.find((each) => each.code === code);
  return codes.flatMap((code) => placeChanges(of(was, code), of(now, code)));
}

/**
 * The log with `next` as its newest version, in place of an entry of the same version. An entry that says the same
 * keeps the day it was issued, so writing it twice changes nothing.
 */
export function withVersion(log: readonly VersionChanges[], next: VersionChanges): VersionChanges[] {
  const before = log.find(({ contentVersion }) => contentVersion === next.contentVersion);
  const unchanged = before !== undefined && before.since === next.since && same(before.changes, next.changes);
  const others = log.filter((version) => version !== before);
  return [unchanged ? { ...next, issued: before.issued } : next, ...others];
}

/** What each version changed in one place, newest first; versions that changed nothing there are left out. */
export function changesOf(log: readonly VersionChanges[], code: string): VersionChanges[] {
  return log.flatMap((version) => {
    const changes = version.changes.filter((change) => change.code === code);
    return changes.length === 0 ? [] : [{ ...version, changes }];
  });
}

/** How many points a version changed in each place that it changed. */
export function countByPlace({ changes }: Pick<VersionChanges, 'changes'>): { code: Change['code']; count: number }[] {
  const counts = new Map<Change['code'], number>();
  for (const { code } of changes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}
