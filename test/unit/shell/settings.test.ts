import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../main/settings';
import { writeSettings } from '../../../main/settings-file';

const newFolder = () => mkdtempSync(join(tmpdir(), 'relief-desk-test-'));

describe('settings', () => {
  it('come back as they were written, readable by their owner only', () => {
    const folder = newFolder();
    const file = {
      settings: {
        language: 'es' as const,
        theme: 'dark' as const,
        view: 'tiles' as const,
        question: 'labor' as const,
        shift: 'slow' as const,
        after: 'page' as const,
      },
      place: { bounds: { x: 5, y: 6, width: 1100, height: 700 }, maximized: true },
    };
    writeSettings(folder, file);
    expect(readSettings(folder, 'en-US')).toEqual(file);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'settings.json')).mode & 0o077).toBe(0);
  });

  it('start with the language of the system and survive a damaged file', () => {
    const folder = newFolder();
    expect(readSettings(folder, 'es-MX').settings.language).toBe('es');
    writeFileSync(join(folder, 'settings.json'), '{"settings":{"language":"xx"}}');
    expect(readSettings(folder, 'fr').settings).toEqual({
      language: 'en',
      theme: 'system',
      view: 'map',
      question: 'offenses',
      shift: 'quick',
      after: 'nothing',
    });
  });

  it('of an earlier version keep what they held', () => {
    const folder = newFolder();
    const place = { bounds: null, maximized: false };
    writeFileSync(
      join(folder, 'settings.json'),
      JSON.stringify({ settings: { language: 'es', theme: 'dark' }, place }),
    );
    expect(readSettings(folder, 'en').settings).toMatchObject({ language: 'es', theme: 'dark', view: 'map' });
  });
});
