import { expect, test } from 'vitest';
import { Kiosk } from '../../../main/kiosk';
import { isHeld } from '../../../main/kiosk-keys';

const settings = { pin: '246810', practice: false, comments: false };

function kioskAt() {
  let now = 1_000_000;
  const after = () => () => undefined;
  const kiosk = new Kiosk({ now: () => now, after, random: () => 0.5 });
  return { kiosk, wait: (ms: number) => (now += ms) };
}

const code = async (kiosk: Kiosk, pin: string) => {
  const outcome = await kiosk.leave(pin);
  return outcome.ok ? 'ok' : outcome.error.code;
};

test('only the PIN ends kiosk mode', async () => {
  const { kiosk } = kioskAt();
  await kiosk.start(settings);
  expect(kiosk.state.on).toBe(true);
  for (const pin of ['', '246811', '24681', ' 246810']) expect(await code(kiosk, pin)).toBe('wrong-pin');
  expect(kiosk.state.on).toBe(true);
  expect(await code(kiosk, '246810')).toBe('ok');
  expect(kiosk.state.on).toBe(false);
});

test('after five tries even the right PIN must wait, and tries come back one each half minute', async () => {
  const { kiosk, wait } = kioskAt();
  await kiosk.start(settings);
  for (let n = 0; n < 5; n++) expect(await code(kiosk, '000000')).toBe('wrong-pin');
  expect(await code(kiosk, '246810')).toBe('too-many-tries');
  wait(29_000);
  expect(await code(kiosk, '246810')).toBe('too-many-tries');
  wait(30_000);
  expect(await code(kiosk, '246810')).toBe('ok');
});

test('the PIN is not kept as it was typed', async () => {
  const { kiosk } = kioskAt();
  await kiosk.start(settings);
  expect(JSON.stringify(kiosk)).not.toContain('246810');
});

const press = (keys: string) => {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  return { key, control: parts.includes('Ctrl'), alt: parts.includes('Alt'), meta: parts.includes('Meta') };
};

test('shortcuts are held, typing is not', () => {
  const held =
    'Alt+F4 Ctrl+w Ctrl+q Ctrl+r Ctrl+I Ctrl+n Ctrl+t Ctrl+p Ctrl+o Ctrl+l Ctrl+c Ctrl+v Ctrl+= Ctrl+0 Ctrl+- F5 F11 F12 Alt+ArrowLeft Alt+Tab Meta+q Meta+d ContextMenu BrowserBack';
  for (const keys of held.split(' ')) expect(isHeld(press(keys)), keys).toBe(true);
  for (const keys of 'a É ñ @ 7 Tab Enter Escape Backspace ArrowLeft Dead Alt+@ Shift'.split(' ')) {
    expect(isHeld(press(keys)), keys).toBe(false);
  }
  // AltGr arrives as Ctrl and Alt together on Windows: @ and € must stay possible on every keyboard.
  expect(isHeld({ key: '@', control: true, alt: true, meta: false })).toBe(false);
});
