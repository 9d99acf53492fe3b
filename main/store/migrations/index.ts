import first from './0010-first.sql?raw';
import events from './0020-events.sql?raw';

/** Every step from an empty database to today's, in order. Append only: a released step never changes. */
export const migrations: readonly { version: number; sql: string }[] = [
  { version: 10, sql: first },
  { version: 20, sql: events },
];

export const newestVersion = Math.max(...migrations.map((step) => step.version));
