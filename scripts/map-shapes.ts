// The map's shapes are drawn once, at build time: projecting them in every window would cost its first paint.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPath, geoAlbersUsa, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** One place on the map: its outline and where its name stands, in the map's own units. */
export interface MapShape {
  code: string;
  path: string;
  at: [number, number];
}

export const mapSize = { width: 1060, height: 690 } as const;

/** The Census Bureau's number of each state and territory. */
const numbers: Record<string, string> = Object.fromEntries(
  (
    '01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA ' +
    '26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX ' +
    '49UT 50VT 51VA 53WA 54WV 55WI 56WY 60AS 66GU 69MP 72PR 78VI'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

/** Boxes of the territories under the map, `[x, y, width, height]`: each shape is drawn to fit its own. */
const insets: Record<string, [number, number, number, number]> = {
  PR: [510, 622, 76, 34],
  VI: [630, 622, 68, 34],
  GU: [744, 621, 48, 36],
  MP: [836, 621, 48, 36],
  AS: [926, 624, 76, 30],
};

/** Where the middle of a shape is no place for its name. */
const nudges: Record<string, [number, number]> = {
  CA: [-8, 0],
  FL: [13, 4],
  HI: [14, 4],
  ID: [0, 18],
  KY: [8, 2],
  LA: [-11, 0],
  MD: [0, -2],
  MI: [12, 26],
  MN: [-6, 0],
  NY: [4, 0],
  OK: [10, 0],
  VA: [6, 4],
  WA: [4, 0],
  WV: [-3, 4],
};

type Place = Feature<Polygon | MultiPolygon>;

/** Northern Mariana Islands: the three islands where people live, since the whole chain would be a row of dots. */
function lived(place: Place): Place {
  if (place.geometry.type !== 'MultiPolygon') return place;
  const south = place.geometry.coordinates.filter((island) => (island[0] ?? []).every(([, lat]) => (lat ?? 90) < 15.4));
  return { ...place, geometry: { type: 'MultiPolygon', coordinates: south } };
}

/** Every state and territory, drawn: the states on one map, each territory in a box of its own under it. */
export function mapShapes(): MapShape[] {
  const file = createRequire(import.meta.url).resolve('us-atlas/states-10m.json');
  const atlas: Topology<{ states: GeometryCollection }> = JSON.parse(readFileSync(file, 'utf8'));
  const { features } = feature(atlas, atlas.objects.states) as FeatureCollection<Polygon | MultiPolygon>;
  const mainland: GeoPath = geoPath(geoAlbersUsa().scale(1300).translate([487.5, 305])).digits(1);
  return features.map((place) => {
    const code = numbers[String(place.id)];
    if (code === undefined) throw new Error(`the atlas holds a place without a code: ${place.id}`);
    const inset = insets[code];
    const drawn = code === 'MP' ? lived(place) : place;
    const [x = 0, y = 0, width = 0, height = 0] = inset ?? [];
    const corners: [[number, number], [number, number]] = [
      [x, y],
      [x + width, y + height],
    ];
    const draw = inset === undefined ? mainland : geoPath(geoMercator().fitExtent(corners, drawn)).digits(1);
    const [cx, cy] = draw.centroid(drawn);
    const [dx, dy] = nudges[code] ?? [0, 0];
    const path = draw(drawn);
    if (path === null) throw new Error(`${code} has no shape on the map`);
    return { code, path, at: [Math.round(cx + dx), Math.round(cy + dy)] };
  });
}

const name = 'virtual:map-shapes';

/** Gives the renderer the drawn shapes as the module `virtual:map-shapes`. */
export function mapShapesModule() {
  return {
    name: 'map-shapes',
    resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
    load: (id: string) =>
      id === `\0${name}`
        ? `export const shapes = ${JSON.stringify(mapShapes())};\nexport const size = ${JSON.stringify(mapSize)};`
        : undefined,
  };
}
