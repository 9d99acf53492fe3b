import { closeSync, readSync } from 'node:fs';
import { openPlain } from '../plain-file';

const chunk = 1 << 20;

/** A line longer than any that we write; a file of such lines is no bundle. */
const longestLine = 1 << 18;

/** The lines of a text file, read piece by piece so that its size costs no memory. Stops at a line that is too long. */
export function* linesOf(path: string): Generator<string> {
  const file = openPlain(path);
  try {
    const buffer = Buffer.allocUnsafe(chunk);
    let rest: Buffer = Buffer.alloc(0);
    for (let read = readSync(file, buffer, 0, chunk, null); read > 0; read = readSync(file, buffer, 0, chunk, null)) {
      let data: Buffer = Buffer.concat([rest, buffer.subarray(0, read)]);
      for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10)) {
        yield data.toString('utf8', 0, end);
        data = data.subarray(end + 1);
      }
      if (data.length > longestLine) return;
      rest = Buffer.from(data);
    }
    if (rest.length > 0) yield rest.toString('utf8');
  } finally {
    closeSync(file);
  }
}
