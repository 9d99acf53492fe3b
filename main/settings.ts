import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settingsSchema } from '../shared/settings';
import { defaultState } from './settings-file';

const placeSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }).nullable(),
  maximized: z.boolean(),
});
const fileSchema = z.object({ settings: settingsSchema, place: placeSchema });
export type SettingsFile = z.infer<typeof fileSchema>;

/** Reads `settings.json` in `folder`; a missing or damaged file gives the defaults. */
export function readSettings(folder: string, systemLanguage: string): SettingsFile {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8')));
  } catch {
    return defaultState(systemLanguage);
  }
}
