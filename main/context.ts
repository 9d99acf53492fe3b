import type { Session } from 'electron';
import type { Launch } from './launch';
import type { SettingsFile } from './settings';
import type { StoreClient } from './store-client';

/** What the calls of one running app share. */
export interface AppContext {
  launch: Launch;
  session: Session;
  /** Null in a private session, which keeps nothing. */
  folder: string | null;
  /** Null where petition work is not there at all: a private session and the guide-only profile. */
  store: StoreClient | null;
  guideFolder: string;
  sqliteBinding: string | undefined;
  state: SettingsFile;
}
