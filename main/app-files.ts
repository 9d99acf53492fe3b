import { extname, join, normalize, sep } from 'node:path';

export const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** Finds the file that an app:// address names inside `root`, or null when it names none. */
export function fileFor(root: string, address: string): string | null {
  const { host, pathname } = new URL(address);
  if (host !== 'relief-desk') return null;
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const file = normalize(join(root, path));
  return file.startsWith(root + sep) && contentTypes[extname(file)] ? file : null;
}
