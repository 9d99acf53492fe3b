import { useEffect, useSyncExternalStore } from 'react';

export interface Section {
  id: string;
  title: string;
}

const none: Section[] = [];
let current: Section[] = none;
const listeners = new Set<() => void>();

function set(next: Section[]): void {
  current = next;
  for (const tell of listeners) tell();
}

/** The parts of the page that is on the screen, for the list at its side. */
export function useSections(): Section[] {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => current,
  );
}

/** Tells the side which parts this page has, as long as it is on the screen. */
export function useTellSections(sections: Section[]): void {
  const stamp = JSON.stringify(sections);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp stands for the sections
  useEffect(() => {
    set(sections);
    return () => set(none);
  }, [stamp]);
}
