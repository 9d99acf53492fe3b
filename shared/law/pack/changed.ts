import type { Change, VersionChanges } from '../changes/schema';
import { changeWords } from '../changes/words';
import type { Jurisdiction } from '../schema/jurisdiction';
import type { Manifest } from './manifest';

type Places = readonly Pick<Jurisdiction, 'code' | 'name' | 'remedies'>[];

/** The changes of one route, under its citation; those of the place itself have neither. */
export interface RouteChanges {
  remedyId: string | null;
  citation: string | null;
  changes: Change[];
}

export interface PlaceChanges {
  code: Change['code'];
  name: string;
  routes: RouteChanges[];
}

/** Changes put together place by place and route by route; `places` are searched in turn for names and citations. */
export function byPlace(changes: readonly Change[], ...places: Places[]): PlaceChanges[] {
  const all = places.flat();
  return [...new Set(changes.map(({ code }) => code))].map((code) => {
    const here = changes.filter((change) => change.code === code);
    const remedies = all.filter((place) => place.code === code).flatMap((place) => place.remedies);
    return {
      code,
      name: all.find((place) => place.code === code)?.name ?? code,
      routes: [...new Set(here.map(({ remedyId }) => remedyId))].map((remedyId) => ({
        remedyId,
        citation: remedies.find(({ id }) => id === remedyId)?.citation ?? remedyId,
        changes: here.filter((change) => change.remedyId === remedyId),
      })),
    };
  });
}

const told = changeWords('en');
const value = (short: string | null) => (short === null ? '–' : told.value(short));

function pointOf({ field, was, now }: Change, citation: string | null): string {
  const name = told.field(field) ?? field;
  const how = was === now ? 'reworded' : `${value(was)} → ${value(now)}`;
  return `${citation === null ? '' : `${citation}: `}${name}: ${how}`;
}

/** What a version changed, place by place, in sentences that need no program to be read. */
export function readableChanges({ changes }: VersionChanges, places: Places): Manifest['changed'] {
  return byPlace(changes, places).map(({ code, name, routes }) => ({
    code,
    name,
    points: routes.flatMap((route) => route.changes.map((change) => pointOf(change, route.citation).slice(0, 600))),
  }));
}
