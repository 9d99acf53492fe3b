import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { defaultRetention, retentionDaysSchema } from '../../shared/outbox/retention';
import { daySchema } from '../../shared/petition/campaign';

const schemas = {
  retention: retentionDaysSchema.default(defaultRetention),
  /** Absolute path of a folder that is looked into for bundles. */
  watchedFolder: z.string().nullable().default(null),
  /** The day (YYYY-MM-DD) on which the store was looked after last, and one that the clock leapt to. */
  lastDay: daySchema.nullable().default(null),
  doubtedDay: daySchema.nullable().default(null),
} as const;
type Name = keyof typeof schemas;
type Value<N extends Name> = z.output<(typeof schemas)[N]>;

/** What the coordinator has set at this desk. */
export function deskSettings(db: Database) {
  const put = db.prepare<[string, string]>(
    'INSERT INTO desk_settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const get = db.prepare<[string]>('SELECT value FROM desk_settings WHERE name = ?');
  return {
    put: <N extends Name>(name: N, value: Value<N>): void => void put.run(name, JSON.stringify(value)),
    get: <N extends Name>(name: N): Value<N> => {
      const row = z.object({ value: z.string() }).optional().parse(get.get(name));
      // The schema of `name` makes this value; TypeScript cannot follow a lookup by a type parameter.
      return schemas[name].parse(row ? JSON.parse(row.value) : undefined) as Value<N>;
    },
  };
}
