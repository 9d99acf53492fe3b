import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** What was to be read is a folder, a pipe, a device or too large: nothing that this app ever wrote. */
export class NotAPlainFile extends Error {}

/** True for a file that can be read to its end; links are followed. A pipe or a device could be waited for without end. */
export function isPlainFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Opens a file for reading and never waits for it. Throws NotAPlainFile for a folder, a pipe or a device. */
export function openPlain(path: string): number {
  // Windows has no such flag, and no pipes in folders.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new NotAPlainFile('This is not a plain file.');
}

const piece = 1 << 16;

/** The bytes of a file of at most `largest` bytes. Throws NotAPlainFile for a larger one, whatever size it claims. */
export function readPlain(path: string, largest: number): Buffer {
  const file = openPlain(path);
  try {
    const pieces: Buffer[] = [];
    for (let total = 0; ; ) {
      const buffer = Buffer.allocUnsafe(piece);
      const read = readSync(file, buffer, 0, piece, null);
      if (read === 0) return Buffer.concat(pieces);
      total += read;
      if (total > largest) throw new NotAPlainFile('This file is too large.');
      pieces.push(buffer.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}
