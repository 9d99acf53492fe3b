import type { Session } from 'electron';
import type { Launch } from './launch';
import type { BuiltInLaw, ChosenLaw } from './law-pack/choose';
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
  appVersion: string;
  /** The law that came with the app, and the law that is read: that or a newer one that was imported. */
  builtIn: BuiltInLaw;
  law: ChosenLaw;
  /** A key that may sign law in tests; undefined in every app that ships. */
  testKey: string | undefined;
  sqliteBinding: string | undefined;
  state: SettingsFile;
}
