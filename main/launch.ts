import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../shared/petition/campaign';
import { readPlain } from './plain-file';

export type Launch =
  | { kind: 'desk'; profile: 'full' | 'guide-only' }
  /** Guide only, in a process and a temporary profile of its own. */
  | { kind: 'private'; profile: 'guide-only' }
  /** An empty page in the place of an app that was left, as unattached as a private session. */
  | { kind: 'page'; profile: 'guide-only'; language: Language };

/** Far more than a profile ever takes, in bytes. */
const largestProfile = 100_000;

/** Reads the profile that an office chose: `profile.json` beside the settings or beside the installed app. */
export function readProfile(folders: string[]): 'full' | 'guide-only' {
  for (const folder of folders) {
    const path = join(folder, 'profile.json');
    try {
      // A link that leads nowhere counts as a profile that cannot be read.
      if (!lstatSync(path, { throwIfNoEntry: false })) continue;
      // A profile that says anything else, or cannot be read, must not open petition work where it may be forbidden.
      return JSON.parse(readPlain(path, largestProfile).toString('utf8')).profile === 'full' ? 'full' : 'guide-only';
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
