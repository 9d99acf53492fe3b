import { describe, expect, it } from 'vitest';
import { type Board, Copied } from '../../../main/copied';

/** A clipboard in memory, which `answers` as the system's does. */
function board(answers: (text: string) => string | Promise<string> = (text) => text) {
  const held = { text: 'from before' };
  const own: Board = {
    readText: () => answers(held.text),
    writeText: (text) => {
      held.text = text;
    },
    clear: () => {
      held.text = '';
    },
  };
  return { held, copied: new Copied(own) };
}

describe('what the app put on the clipboard', () => {
  it('is taken off', async () => {
    const { held, copied } = board();
    await copied.put('1-888-373-7888');
    expect(held.text).toBe('1-888-373-7888');
    await copied.takeOff();
    expect(held.text).toBe('');
  });

  it('is taken off where the system changes line ends or answers later', async () => {
    const { held, copied } = board((text) => Promise.resolve(text.replaceAll('\n', '\r\n')));
    await copied.put('two\nlines');
    await copied.takeOff();
    expect(held.text).toBe('');
  });

  it('is left alone once something else stands there, or nothing was copied', async () => {
    const { held, copied } = board();
    await copied.takeOff();
    expect(held.text).toBe('from before');
    await copied.put('a link');
    held.text = 'from another program';
    await copied.takeOff();
    expect(held.text).toBe('from another program');
  });

  it('keeps nobody waiting for a clipboard that fails or never answers', async () => {
    for (const answer of [() => new Promise<string>(() => undefined), () => Promise.reject(new Error('gone'))]) {
      const { copied } = board(answer);
      await copied.put('a link');
      expect(copied.any).toBe(true);
      const begun = performance.now();
      await copied.takeOff();
      expect(performance.now() - begun).toBeLessThan(1000);
      expect(copied.any).toBe(false);
    }
  });
});
