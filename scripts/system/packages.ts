/** A Debian package; `command` is a program of it that may also be here from elsewhere. */
export type SystemPackage = { name: string; command?: string };

const library = (name: string): SystemPackage => ({ name });

/** What a window needs. Later Debian releases name some of these with `t64`. */
export const forWindow: readonly SystemPackage[] = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxshmfence1',
].map(library);

/** What a display in memory needs, for machines without a screen. */
export const forVirtualDisplay: readonly SystemPackage[] = [
  { name: 'xvfb', command: 'Xvfb' },
  { name: 'xauth', command: 'xauth' },
];

/** What compiles better-sqlite3 for the runtime that the npm registry supplies. */
export const forCompiling: readonly SystemPackage[] = [
  { name: 'python3', command: 'python3' },
  { name: 'make', command: 'make' },
  { name: 'g++', command: 'g++' },
];

/**
 * What suites use: age opens envelopes, minisign checks law packs, pdfinfo and zbarimg read PDFs and QR codes, strace
 * sees system calls and each file that is opened, ip makes a network of nothing, openbox manages a kiosk's window.
 */
export const forTests: readonly SystemPackage[] = [
  { name: 'age', command: 'age' },
  { name: 'poppler-utils', command: 'pdfinfo' },
  { name: 'strace', command: 'strace' },
  { name: 'iproute2', command: 'ip' },
  { name: 'minisign', command: 'minisign' },
  { name: 'openbox', command: 'openbox' },
  { name: 'zbar-tools', command: 'zbarimg' },
];
