import type { Chance } from './random';

/** One random damage to a file's bytes, as disks, sticks and enemies make them. The result differs from `bytes`. */
export function damaged(bytes: Buffer, chance: Chance): Buffer {
  for (;;) {
    const changed = oneDamage(bytes, chance);
    if (!changed.equals(bytes)) return changed;
  }
}

function oneDamage(bytes: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length);
  switch (chance.below(7)) {
    case 0:
      return bytes.subarray(0, at);
    case 1: {
      const copy = Buffer.from(bytes);
      for (let flips = 1 + chance.below(8); flips > 0; flips--) {
        const place = chance.below(copy.length);
        copy[place] = (copy[place] ?? 0) ^ (1 << chance.below(8));
      }
      return copy;
    }
    case 2: {
      // A piece of zeros, as a file system leaves them after a power cut.
      const copy = Buffer.from(bytes);
      copy.fill(0, at, Math.min(copy.length, at + 1 + chance.below(4096)));
      return copy;
    }
    case 3:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(64))]);
    case 4:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), bytes.subarray(at)]);
    case 5: {
      const text = bytes.toString('latin1');
      const numbers = [...text.matchAll(/\d+/g)];
      const found = numbers[chance.below(Math.max(1, numbers.length))];
      if (!found) return bytes.subarray(at);
      const giant = chance.of(['9'.repeat(400), '-1', '1e999', '1.5', '18446744073709551616', '0x10']);
      const changed = text.slice(0, found.index) + giant + text.slice(found.index + found[0].length);
      return Buffer.from(changed, 'latin1');
    }
    default:
      return Buffer.concat([bytes, bytes.subarray(0, at)]);
  }
}

const depth = 100_000;

/** Files that no writer of ours ever made, by name. */
export const strangeFiles: Record<string, () => Buffer> = {
  empty: () => Buffer.alloc(0),
  'arrays 100,000 deep': () => Buffer.from('['.repeat(depth) + ']'.repeat(depth)),
  'arrays 100,000 deep that never close': () => Buffer.from('['.repeat(depth)),
  'objects 100,000 deep': () => Buffer.from(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  'one line of 10 MB': () => Buffer.alloc(10_000_000, 'a'),
  'one line of 10 MB of JSON': () =>
    Buffer.from(`{"format":"relief-desk-bundle","formatVersion":1,"x":"${'a'.repeat(10_000_000)}"}\n`),
  'a million empty lines': () => Buffer.alloc(1_000_000, '\n'),
  'a number of a million digits': () => Buffer.from(`{"formatVersion":${'9'.repeat(1_000_000)}}`),
  'bytes that are no UTF-8': () => Buffer.alloc(100_000, 0xfe),
  'UTF-16': () => Buffer.from('\ufeff{"format":"relief-desk-bundle"}', 'utf16le'),
  'a prototype': () =>
    Buffer.from(
      '{"__proto__":{"format":"relief-desk-campaign","polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ),
  'the word null': () => Buffer.from('null'),
};
