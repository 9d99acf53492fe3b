/** A key as Electron reports it before a page sees it. */
export interface KeyPress {
  key: string;
  control: boolean;
  alt: boolean;
  meta: boolean;
}

const heldAlways = /^(F\d{1,2}|ContextMenu|PrintScreen|Browser\w+|Launch\w+|Media\w+|Zoom\w+|GoBack|GoForward|Help)$/;

/** A sign that a keyboard needs Alt or AltGr for, such as @ or €; shortcuts are letters, digits and the signs of zooming. */
const typedWithAlt = (key: string) => [...key].length === 1 && !/[a-z0-9+\-=_ ]/i.test(key);

/** True for every key that could lead out of the signer's path: shortcuts of the app, the browser inside it and the clipboard. */
export function isHeld({ key, control, alt, meta }: KeyPress): boolean {
  if (heldAlways.test(key)) return true;
  if (/^(Control|Alt|AltGraph|Meta|Shift)$/.test(key)) return false;
  if (meta) return true;
  if (alt) return !typedWithAlt(key);
  return control;
}
