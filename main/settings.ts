import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Settings, settingsSchema } from '../shared/ipc';

const placeSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }).nullable(),
  maximized: z.boolean(),
});
const fileSchema = z.object({ settings: settingsSchema, place: placeSchema });
export type SettingsFile = z.infer<typeof fileSchema>;

export function defaultSettings(systemLanguage: string): Settings {
  return { language: systemLanguage.toLowerCase().startsWith('es') ? 'es' : 'en', theme: 'system' };
}

/** Reads `settings.json` in `folder`; a missing or damaged file gives the defaults. */
export function readSettings(folder: string, systemLanguage: string): SettingsFile {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')));
  } catch {
    return { settings: defaultSettings(systemLanguage), place: { bounds: null, maximized: false } };
  }
}

/** Writes the settings whole or not at all. */
export function writeSettings(folder: string, file: SettingsFile): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'settings.json');
  writeFileSync(`${path}.new`, JSON.stringify(file, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
