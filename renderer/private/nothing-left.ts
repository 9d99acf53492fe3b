import { useEffect } from 'react';
import { call } from '../bridge';
import { leaveNow } from '../components/LeaveNow';
import { type IdleMinutes, idleChoices } from '../screener/idle';
import { allowByDefault, allowMinutes, watchWholeWindow } from '../screener/kept';

/** The minutes in an address that tells why the window began anew; null for anything else. */
export const minutesFrom = (part: string | undefined): IdleMinutes | null =>
  idleChoices.private.find((minutes) => String(minutes) === part) ?? null;

/** Covers the page, then has main load it anew, so that nothing of it is left; failing that, leaves the app. */
async function startOver(after: IdleMinutes): Promise<void> {
  document.documentElement.dataset['left'] = '';
  const outcome = await call('app.startOver', { after });
  if (!outcome.ok) leaveNow();
}

/** Wipes the window when nobody used it: from the first page of the guide on, with the minutes `chosen` before. */
export function useWipe(began: boolean, chosen: IdleMinutes | null): void {
  useEffect(() => (chosen === null ? allowByDefault(5) : allowMinutes(chosen)), [chosen]);
  useEffect(() => {
    if (began) watchWholeWindow((after) => void startOver(after));
  }, [began]);
}

/** What is copied by hand goes to the clipboard as plain text and by way of main, which takes it off at the end. */
export function useOwnClipboard(): void {
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const text = window.getSelection()?.toString() ?? '';
      if (text === '') return;
      // A cut has to go on, or the text would stay where it was.
      if (event.type === 'copy') event.preventDefault();
      window.setTimeout(() => void call('app.copy', { text }));
    };
    document.addEventListener('copy', take, true);
    document.addEventListener('cut', take, true);
    return () => {
      document.removeEventListener('copy', take, true);
      document.removeEventListener('cut', take, true);
    };
  }, []);
}
