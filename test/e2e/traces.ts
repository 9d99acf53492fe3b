import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gunzipSync, inflateSync } from 'node:zlib';

/** A home of its own for the app, with the temporary files and the downloads in it; `leave` gives back the old one. */
export function ownHome(): { folder: string; leave: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'relief-desk-home-'));
  const places = { HOME: folder, TMPDIR: join(folder, 'tmp'), XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder };
  for (const name of ['tmp', 'Downloads', 'Documents']) mkdirSync(join(folder, name));
  const before = Object.keys(places).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, places);
  const leave = () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, leave };
}

/** Every file under a folder, by its path in it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isFile(),
  );

const starts: readonly { mark: Buffer; unpack: (packed: Buffer) => Buffer }[] = [
  {
    mark: Buffer.from([0x1f, 0x8b, 0x08]),
    unpack: (packed) => gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }),
  },
  ...[0x01, 0x5e, 0x9c, 0xda].map((level) => ({
    mark: Buffer.from([0x78, level]),
    unpack: (packed: Buffer) => inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }),
  })),
];

/** What is packed in some bytes with gzip or zlib, wherever it begins. */
function unpackedIn(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (const { mark, unpack } of starts)
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) {
      try {
        found.push(unpack(bytes.subarray(at)));
      } catch {
        // These bytes only looked like a beginning.
      }
    }
  return found;
}

/** Which of some words stand in a file, as UTF-8 or UTF-16, plain or packed. */
export function wordsInFile(path: string, words: readonly string[]): string[] {
  const bytes = readFileSync(path);
  const forms = [bytes, ...unpackedIn(bytes)];
  return words.filter((word) =>
    forms.some((form) => form.includes(word) || form.includes(Buffer.from(word, 'utf16le'))),
  );
}

/** Which of some words stand in any file under a folder: "file: word". */
export const wordsIn = (folder: string, words: readonly string[]): string[] =>
  filesIn(folder).flatMap((name) => wordsInFile(join(folder, name), words).map((word) => `${name}: ${word}`));
