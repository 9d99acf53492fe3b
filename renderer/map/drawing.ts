import { shapes, size } from 'virtual:map-shapes';
import type { JurisdictionCode } from '../../shared/law/schema/codes';

/**
 * One place as drawn: its fill, where its two letters stand, and a plain box where the shape itself is too small to
 * hold a color or a pointer. `detail` is drawn on top of a box: an island's outline, or the line from box to coast.
 */
export interface Drawn {
  code: JurisdictionCode;
  path: string;
  at: readonly [number, number];
  box: string | null;
  detail: string | null;
}

export interface Drawing {
  width: number;
  height: number;
  places: readonly Drawn[];
}

const rounded = (x: number, y: number, width: number, height: number, r: number) =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;

/** Small states of the East, from north to south: a box beside the coast, as printed maps do. */
const beside: readonly JurisdictionCode[] = ['VT', 'NH', 'MA', 'RI', 'CT', 'NJ', 'DE', 'MD', 'DC'];
const besideBox = { x: 990, y: 132, width: 52, height: 27, step: 33 } as const;

/** Below the map, each in a box: federal law and the territories. */
const below: readonly { code: JurisdictionCode; x: number; width: number }[] = [
  { code: 'US', x: 372, width: 112 },
  { code: 'PR', x: 496, width: 104 },
  { code: 'VI', x: 612, width: 104 },
  { code: 'GU', x: 728, width: 80 },
  { code: 'MP', x: 820, width: 80 },
  { code: 'AS', x: 912, width: 104 },
];
const belowBox = { y: 616, height: 66 } as const;

function drawnMap(): Drawing {
  const shapeOf = new Map(shapes.map((shape) => [shape.code, shape]));
  const codes = shapes.map(({ code }) => code as JurisdictionCode);
  const states = codes
    .filter((code) => !below.some((one) => one.code === code))
    .map((code): Drawn => {
      const shape = shapeOf.get(code);
      if (shape === undefined) throw new Error(`${code} is not in the atlas`);
      const row = beside.indexOf(code);
      if (row < 0) return { ...shape, code, box: null, detail: null };
      const { x, y, width, height, step } = besideBox;
      const top = y + row * step;
      const middle = top + height / 2;
      return {
        code,
        path: shape.path,
        at: [x + width / 2, middle],
        box: rounded(x, top, width, height, 6),
        detail: `M${shape.at[0]} ${shape.at[1]}L${x - 8} ${middle}H${x}`,
      };
    });
  const insets = below.map(({ code, x, width }): Drawn => {
    const { y, height } = belowBox;
    const shape = shapeOf.get(code);
    return {
      code,
      path: rounded(x, y, width, height, 10),
      at: [x + width / 2, shape === undefined ? y + height / 2 : y + height - 13],
      box: null,
      detail: shape?.path ?? null,
    };
  });
  return { ...size, places: [...states, ...insets] };
}

/** The rows of the tile map: places stand about where they lie, all of the same size. */
const tileRows = [
  'US .. .. .. .. .. .. .. .. .. ME',
  'AK .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN WI .. MI NY CT MA',
  'OR NV WY SD IA IL IN OH PA NJ RI',
  'CA UT CO NE MO KY WV VA MD DE ..',
  '.. AZ NM KS AR TN NC SC DC .. ..',
  'HI .. .. OK LA MS AL GA .. .. ..',
  '.. .. .. TX .. .. .. .. FL .. ..',
  'GU MP AS .. .. .. .. .. .. PR VI',
];

function drawnTiles(): Drawing {
  const step = { x: 94, y: 74 };
  const tile = { width: 88, height: 68 };
  const places = tileRows.flatMap((row, r) =>
    row.split(' ').flatMap((code, c): Drawn[] => {
      if (code === '..') return [];
      const [x, y] = [c * step.x + 3, r * step.y + 3];
      return [
        {
          code: code as JurisdictionCode,
          path: rounded(x, y, tile.width, tile.height, 9),
          at: [x + tile.width / 2, y + tile.height / 2],
          box: null,
          detail: null,
        },
      ];
    }),
  );
  return { width: 11 * step.x, height: tileRows.length * step.y, places };
}

export const mapDrawing: Drawing = drawnMap();
export const tileDrawing: Drawing = drawnTiles();
