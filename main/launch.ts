import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../shared/petition/campaign';

export type Launch =
  | { kind: 'desk'; profile: 'full' | 'guide-only' }
  /** Guide only, in a process and a temporary profile of its own. */
  | { kind: 'private'; profile: 'guide-only' }
  /** An empty page in the place of an app that was left, as unattached as a private session. */
  | { kind: 'page'; profile: 'guide-only'; language: Language };

/** Reads the profile that an office chose: `profile.json` beside the settings or beside the installed app. */
export function readProfile(folders: string[]): 'full' | 'guide-only' {
  for (const folder of folders) {
    const path = join(folder, 'profile.json');
    if (!existsSync(path)) continue;
    try {
      // A profile that says anything else, or cannot be read, must not open petition work where it may be forbidden.
      return JSON.parse(readFileSync(path, 'utf8')).profile === 'full' ? 'full' : 'guide-only';
    } catch {
      return 'guide-only';
    }
  }
  return 'full';
}

/** What this start is for, from the command line and the profile file. */
export function readLaunch(argv: string[], profileFolders: string[]): Launch {
  if (argv.includes('--page=en')) return { kind: 'page', profile: 'guide-only', language: 'en' };
  if (argv.includes('--page=es')) return { kind: 'page', profile: 'guide-only', language: 'es' };
  if (argv.includes('--private')) return { kind: 'private', profile: 'guide-only' };
  if (argv.includes('--guide-only')) return { kind: 'desk', profile: 'guide-only' };
  return { kind: 'desk', profile: readProfile(profileFolders) };
}
