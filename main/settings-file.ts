import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingsFile } from './settings';

/** What holds until the settings are read, and where there are none: the system's language and theme. */
export function defaultState(systemLanguage: string): SettingsFile {
  const language = systemLanguage.toLowerCase().startsWith('es') ? 'es' : 'en';
  return {
    settings: { language, theme: 'system', view: 'map', question: 'offenses', shift: 'quick', after: 'nothing' },
    place: { bounds: null, maximized: false },
  };
}

/** Writes the settings whole or not at all. */
export function writeSettings(folder: string, file: SettingsFile): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'settings.json');
  // A link or a pipe that somebody left in its place is not written through.
  rmSync(`${path}.new`, { force: true });
  writeFileSync(`${path}.new`, JSON.stringify(file, null, 2), { mode: 0o600, flag: 'wx' });
  renameSync(`${path}.new`, path);
}
