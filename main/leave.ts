import { app, BrowserWindow, clipboard } from 'electron';
import {
  afterShiftEvent,
  noPresses,
  pressesToLeave,
  pressWithin,
  type ShiftCount,
  type ShiftEvent,
} from '../shared/shift-count';
import type { AppContext } from './context';
import { Copied } from './copied';
import { programArguments, programPath } from './program';

/** What the app put on the clipboard. */
export const copied = new Copied(clipboard);

/** Ends the process, and with it every window; takes off the clipboard first what the app put there. */
function endWithClipboard(): void {
  if (copied.any) void copied.takeOff().finally(() => app.exit(0));
  else app.exit(0);
}

/** Has a session that is closed, and not left, clean the clipboard too. */
export function cleanAtQuit(): void {
  app.on('will-quit', (event) => {
    if (!copied.any) return;
    event.preventDefault();
    endWithClipboard();
  });
}

/** Leaves at once: nothing is asked, nothing is waited for. The windows are out of sight before anything else happens. */
export function leaveNow(context: AppContext): void {
  for (const window of BrowserWindow.getAllWindows()) window.hide();
  const { after, language } = context.state.settings;
  // Another process, so that this one, with all that was read and typed, is gone in either case.
  if (after === 'page') app.relaunch({ execPath: programPath(), args: programArguments(`--page=${language}`) });
  endWithClipboard();
}

/** Counts Shift before a window's page does, so that a page that hangs is left just the same. */
export function leaveByShift(context: AppContext, { webContents }: BrowserWindow): void {
  let state: ShiftCount = noPresses;
  const take = (event: ShiftEvent) => {
    const within = pressWithin[context.state.settings.shift];
    state = within === null ? noPresses : afterShiftEvent(state, event, within);
    if (state.count >= pressesToLeave) leaveNow(context);
  };
  webContents.on('before-input-event', (_event, { type, key, isAutoRepeat, control, alt, meta }) => {
    const known = type === 'keyUp' ? 'up' : 'down';
    take({ type: known, key, repeat: isAutoRepeat, withOthers: control || alt || meta, at: Date.now() });
  });
  webContents.on('input-event', (_event, { type }) => {
    if (type === 'mouseDown') take({ type: 'pointer', at: Date.now() });
  });
}
