import { packLimits } from './limits';

export interface TarEntry {
  name: string;
  bytes: Uint8Array;
}

/** Why bytes are not a container that this app opens. */
export type TarRefusal = 'not-a-pack' | 'compressed' | 'truncated' | 'unsafe-path' | 'too-large';

export type TarOutcome = { ok: true; files: ReadonlyMap<string, Uint8Array> } | { ok: false; refusal: TarRefusal };

const block = 512;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
const rounded = (size: number) => Math.ceil(size / block) * block;

/** The first bytes of what packs most often: gzip, zip, xz, zstd and bzip2. */
const compressed = [
  [0x1f, 0x8b],
  [0x50, 0x4b],
  [0xfd, 0x37, 0x7a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x42, 0x5a, 0x68],
];

/** Names that stay in their folder on every system: small letters, digits, `-`, `.` inside, and one `keys/` before. */
const safeName = /^(keys\/)?[a-z0-9]+([.-][a-z0-9]+)*$/;

function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** An octal number of a header; null where it is none, such as the binary form of sizes over 8 GB. */
function octal(bytes: Uint8Array): number | null {
  const digits = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\0 ]+$/, '')
    .trimStart();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

/** The sum of a header's bytes, its own field counted as spaces. */
function checksum(header: Uint8Array): number {
  let sum = 0;
  for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 32 : byte;
  return sum;
}

interface Header {
  name: string;
  size: number;
}

function readHeader(header: Uint8Array): Header | TarRefusal {
  if (text(header.subarray(257, 262)) !== 'ustar') return 'not-a-pack';
  if (octal(header.subarray(148, 156)) !== checksum(header)) return 'not-a-pack';
  const prefix = text(header.subarray(345, 500));
  const name = text(header.subarray(0, 100));
  // Plain files only: a link or a device is another way out of the folder.
  const kind = header[156];
  if (prefix !== '' || !safeName.test(name) || (kind !== 0 && kind !== 0x30)) return 'unsafe-path';
  const size = octal(header.subarray(124, 136));
  if (size === null || size > packLimits.entry) return 'too-large';
  return { name, size };
}

/**
 * Reads an uncompressed tar (POSIX ustar) of plain files, as views of `bytes`. Nothing is ever expanded: what comes out
 * is never larger than what went in. Pure.
 */
export function readTar(bytes: Uint8Array): TarOutcome {
  const refuse = (refusal: TarRefusal): TarOutcome => ({ ok: false, refusal });
  if (bytes.length > packLimits.pack) return refuse('too-large');
  if (compressed.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return refuse('compressed');
  if (bytes.length < block) return refuse('not-a-pack');
  const files = new Map<string, Uint8Array>();
  for (let at = 0; ; ) {
    if (at + block > bytes.length) return refuse('truncated');
    const head = bytes.subarray(at, at + block);
    if (head.every((byte) => byte === 0)) return files.size > 0 ? { ok: true, files } : refuse('not-a-pack');
    let read: Header | TarRefusal;
    try {
      read = readHeader(head);
    } catch {
      return refuse('not-a-pack');
    }
    if (typeof read === 'string') return refuse(read);
    if (files.has(read.name) || files.size >= packLimits.entries) return refuse('not-a-pack');
    at += block;
    if (at + read.size > bytes.length) return refuse('truncated');
    files.set(read.name, bytes.subarray(at, at + read.size));
    at += rounded(read.size);
  }
}

function writeHeader({ name, bytes }: TarEntry): Uint8Array {
  const header = new Uint8Array(block);
  const put = (at: number, value: string) => header.set(encoder.encode(value), at);
  const number = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
  put(0, name);
  put(100, '0000644\0');
  put(108, '0000000\0');
  put(116, '0000000\0');
  put(124, `${number(bytes.length, 11)}\0`);
  put(136, '00000000000\0');
  put(156, '0');
  put(257, 'ustar\0');
  put(263, '00');
  put(148, `${number(checksum(header), 6)}\0 `);
  return header;
}

/** Writes plain files as an uncompressed tar: the same files give the same bytes, with no time and no owner in them. */
export function writeTar(entries: readonly TarEntry[]): Uint8Array {
  const size = entries.reduce((sum, { bytes }) => sum + block + rounded(bytes.length), 2 * block);
  const tar = new Uint8Array(size);
  let at = 0;
  for (const entry of entries) {
    tar.set(writeHeader(entry), at);
    tar.set(entry.bytes, at + block);
    at += block + rounded(entry.bytes.length);
  }
  return tar;
}
