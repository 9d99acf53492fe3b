import { join } from 'node:path';
import { z } from 'zod';
import { settingsSchema } from '../shared/settings';
import { readPlain } from './plain-file';
import { defaultState } from './settings-file';

/** Screens lie within this, in pixels; a window asked for beyond it could not be opened, or not found. */
const coordinate = z.int().min(-32_768).max(32_767);

const placeSchema = z.object({
  bounds: z
    .object({ x: coordinate, y: coordinate, width: coordinate.min(400), height: coordinate.min(300) })
    .nullable(),
  maximized: z.boolean(),
});
const fileSchema = z.object({ settings: settingsSchema, place: placeSchema });
export type SettingsFile = z.infer<typeof fileSchema>;

/** Far more than settings ever take, in bytes. */
const largestFile = 100_000;

/** Reads `settings.json` in `folder`; a missing or damaged file gives the defaults. */
export function readSettings(folder: string, systemLanguage: string): SettingsFile {
  try {
    return fileSchema.parse(JSON.parse(readPlain(join(folder, 'settings.json'), largestFile).toString('utf8')));
  } catch {
    return defaultState(systemLanguage);
  }
}
