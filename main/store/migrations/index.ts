import first from './0010-first.sql?raw';
import events from './0020-events.sql?raw';
import outbox from './0030-outbox.sql?raw';
import upload from './0040-upload.sql?raw';
import envelopes from './0050-envelopes.sql?raw';

/** Every step from an empty database to today's, in order. Append only: a released step never changes. */
export const migrations: readonly { version: number; sql: string }[] = [
  { version: 10, sql: first },
  { version: 20, sql: events },
  { version: 30, sql: outbox },
  { version: 40, sql: upload },
  { version: 50, sql: envelopes },
];

export const newestVersion = Math.max(...migrations.map((step) => step.version));
