import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';

/** Where the window is: the parts of `#/guide/GA`. Places and scroll live in memory only, so nothing is left behind. */
export function useRoute(): string[] {
  const hash = useSyncExternalStore(listen, () => window.location.hash);
  return hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decode);
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function hrefOf(...parts: string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

export function goTo(...parts: string[]): void {
  window.location.hash = hrefOf(...parts);
}

const scrolled = new Map<string, number>();
let entries = 0;

function entryOfHistory(): string {
  const state: unknown = window.history.state;
  if (typeof state === 'object' && state !== null && 'entry' in state) return String(state.entry);
  entries += 1;
  window.history.replaceState({ entry: `e${entries}` }, '');
  return `e${entries}`;
}

/** Puts the page back where it was when the reader comes back to it, once its content `isThere`. */
export function useKeptScroll(isThere: boolean): void {
  useLayoutEffect(() => {
    window.history.scrollRestoration = 'manual';
    if (!isThere) return;
    const entry = entryOfHistory();
    const before = scrolled.get(entry);
    window.scrollTo(0, before ?? 0);
  }, [isThere]);
  useEffect(() => {
    if (!isThere) return;
    const entry = entryOfHistory();
    const keep = () => scrolled.set(entry, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [isThere]);
}
