import { z } from 'zod';
import type { Chance } from './random';

/** Words that no answer may hold: what a person typed, and what only looks like a key. */
export const secret = 'Xanthippe-Plumgiraffe-90210';

/**
 * Input as JSON text, so that it reaches a window byte for byte. What JSON cannot say stands in it as `{"$made": kind}`
 * and is made where it is used, by `revive`.
 */
export type Recipe = string;

const kinds = [
  'undefined',
  'nan',
  'infinity',
  'negative-zero',
  'bigint',
  'date',
  'map',
  'set',
  'bytes',
  'regexp',
  'error',
  'cyclic',
  'deep',
  'huge',
  'sparse',
  'function',
  'symbol',
  'promise',
  'getter',
  'boxed',
  'no-prototype',
] as const;

/** What structured cloning takes as it is, or refuses: those that only a window's own bridge changes are left out. */
export const kindsThatCross = ['undefined', 'nan', 'infinity', 'negative-zero', 'deep', 'huge'] as const;

/** Makes the value of a recipe. Stands alone, so that it can be handed to a window as text. */
export function revive(recipe: string): unknown {
  const made = (kind: string): unknown => {
    switch (kind) {
      case 'undefined':
        return undefined;
      case 'nan':
        return Number.NaN;
      case 'infinity':
        return Number.POSITIVE_INFINITY;
      case 'negative-zero':
        return -0;
      case 'bigint':
        return BigInt('123456789012345678901234567890');
      case 'date':
        return new Date(Number.NaN);
      case 'map':
        return new Map([['__proto__', 1]]);
      case 'set':
        return new Set([1]);
      case 'bytes':
        return new Uint8Array(4096);
      case 'regexp':
        return /(a+)+$/;
      case 'error':
        return new Error('made');
      case 'cyclic': {
        const cyclic: Record<string, unknown> = {};
        cyclic['self'] = cyclic;
        return cyclic;
      }
      case 'deep': {
        let deep: unknown = [];
        for (let level = 0; level < 500; level++) deep = [deep];
        return deep;
      }
      case 'huge':
        return 'h'.repeat(1_000_000);
      case 'sparse': {
        const sparse: unknown[] = [];
        sparse[100_000] = 1;
        return sparse;
      }
      case 'function':
        return () => 1;
      case 'symbol':
        return Symbol('made');
      case 'promise':
        return Promise.resolve(1);
      case 'getter':
        return Object.defineProperty({}, 'query', { enumerable: true, get: () => 'got' });
      case 'boxed':
        return Object(7);
      default:
        return Object.create(null);
    }
  };
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const kind = Object.getOwnPropertyDescriptor(value, '$made')?.value;
    if (typeof kind === 'string') return made(kind);
    const copy = {};
    for (const [key, inner] of Object.entries(value)) {
      Object.defineProperty(copy, key, { value: walk(inner), enumerable: true, configurable: true, writable: true });
    }
    return copy;
  };
  return walk(JSON.parse(recipe));
}

const hostileStrings = [
  '',
  secret,
  `${secret}@mail.example`,
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  '/etc/shadow',
  '/dev/zero',
  '\\\\server\\share',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://user:pass@evil.example/',
  "'; DROP TABLE signatures; --",
  '" OR 1=1 NEAR(* AND ^',
  '{{7*7}}${7*7}<img src=x onerror=alert(1)>',
  'a\u0000b',
  '\ud800',
  '\u202egnp.exe',
  'é'.repeat(5000),
  '9'.repeat(400),
  '\n\r\t',
  'GA',
  '2026-11-24',
  '2026-13-99',
  '0b9b1b7e-52a4-4d0f-8a3e-0f0c7d9f1a11',
  'NaN',
  'true',
] as const;

const hostileNumbers = [0, -1, 1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324, 65_536, 999] as const;

const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  secret,
] as const;

type JsonSchema = { [key: string]: unknown };

/** Keys as own properties, `__proto__` among them. */
function withKey(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Makes hostile input: anything at all, or something that nearly fits a schema. */
export class Hostile {
  private readonly chance: Chance;
  private readonly kinds: readonly string[];
  private readonly shapes = new Map<z.ZodType, JsonSchema>();

  constructor(chance: Chance, made: readonly string[] = kinds) {
    this.chance = chance;
    this.kinds = made;
  }

  /** Input for a call whose input schema is `schema`. */
  recipe(schema: z.ZodType): Recipe {
    const shape = this.shapeOf(schema);
    return JSON.stringify(this.chance.next() < 0.25 ? this.anything(0) : this.near(shape, shape, 0));
  }

  /** Any value, a few levels deep. */
  anything(depth: number): unknown {
    const roll = this.chance.next();
    if (depth > 4 || roll < 0.3) return this.leaf();
    if (roll < 0.5) return Array.from({ length: this.chance.below(4) }, () => this.anything(depth + 1));
    const made = {};
    for (let left = this.chance.below(5); left > 0; left--) withKey(made, this.key(), this.anything(depth + 1));
    return made;
  }

  private leaf(): unknown {
    const roll = this.chance.next();
    if (roll < 0.35) return this.chance.of(hostileStrings);
    if (roll < 0.55) return this.chance.of(hostileNumbers);
    if (roll < 0.6) return null;
    if (roll < 0.7) return this.chance.next() < 0.5;
    return { $made: this.chance.of(this.kinds) };
  }

  private key(): string {
    return this.chance.next() < 0.6
      ? this.chance.of(hostileKeys)
      : this.chance.of(['query', 'code', 'id', 'path', 'form']);
  }

  private shapeOf(schema: z.ZodType): JsonSchema {
    const known = this.shapes.get(schema);
    if (known) return known;
    const shape: JsonSchema = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    this.shapes.set(schema, shape);
    return shape;
  }

  /** A value that fits `shape` but for a bite here and there. */
  private near(shape: JsonSchema, whole: JsonSchema, depth: number): unknown {
    if (depth > 8 || this.chance.next() < 0.08) return this.anything(depth);
    const reference = shape['$ref'];
    if (typeof reference === 'string') {
      const name = reference.split('/').at(-1) ?? '';
      const found = (whole['$defs'] as Record<string, JsonSchema> | undefined)?.[name];
      return this.near(found ?? whole, whole, depth + 1);
    }
    const choices = shape['anyOf'] ?? shape['oneOf'];
    if (Array.isArray(choices)) return this.near(this.chance.of(choices as JsonSchema[]), whole, depth + 1);
    if (Array.isArray(shape['enum'])) return this.chance.of(shape['enum'] as unknown[]);
    if ('const' in shape) return shape['const'];
    if (shape['type'] === 'object') return this.nearObject(shape, whole, depth);
    if (shape['type'] === 'array') {
      const inner = (shape['items'] ?? {}) as JsonSchema;
      return Array.from({ length: this.chance.below(5) }, () => this.near(inner, whole, depth + 1));
    }
    if (shape['type'] === 'boolean') return this.chance.next() < 0.5;
    if (shape['type'] === 'integer' || shape['type'] === 'number')
      return this.chance.of([1, 2, 10, 100, ...hostileNumbers]);
    if (shape['type'] === 'string') return this.nearString(shape);
    return this.leaf();
  }

  private nearObject(shape: JsonSchema, whole: JsonSchema, depth: number): unknown {
    const made = {};
    for (const [key, inner] of Object.entries((shape['properties'] ?? {}) as Record<string, JsonSchema>)) {
      if (this.chance.next() < 0.05) continue;
      withKey(made, key, this.near(inner, whole, depth + 1));
    }
    if (this.chance.next() < 0.2) withKey(made, this.key(), this.anything(depth + 1));
    return made;
  }

  private nearString(shape: JsonSchema): string {
    if (this.chance.next() < 0.3) return this.chance.of(hostileStrings);
    if (shape['format'] === 'uuid') return '0b9b1b7e-52a4-4d0f-8a3e-0f0c7d9f1a11';
    if (shape['contentEncoding'] === 'base64' || shape['format'] === 'base64') return `${'A'.repeat(43)}=`;
    return this.chance.of([
      'a',
      'Georgia',
      '2026-11-24',
      'a'.repeat(64),
      'https://receiver.example',
      ...hostileStrings,
    ]);
  }
}

/** What no answer's text may hold: the input's own words, a folder, a stack. */
export function leaksIn(text: string, folders: readonly string[]): string[] {
  const paths =
    /(?:\/(?:home|tmp|root|usr|etc|var|work|proc|dev)\/[^\s"']+)|(?:[A-Z]:\\)|(?:\n\s+at )|node:internal/.exec(text);
  return [
    ...(text.includes(secret) ? ['the input'] : []),
    ...(paths ? [`a path: ${paths[0]}`] : []),
    ...folders.filter((folder) => text.includes(folder)).map((folder) => `the folder ${folder}`),
  ];
}
