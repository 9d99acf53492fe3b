import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { newSigningPair } from '../keys/signing';

const ownSchema = z.object({ publicKey: z.string(), privateKey: z.string() });

/** This computer's Ed25519 key pair; it signs bundles and opens nothing. */
export type OwnDevice = z.infer<typeof ownSchema>;

const rowSchema = z.object({
  device: z.string(),
  label: z.string(),
  enrolled: z.literal([0, 1]).transform((bit) => bit === 1),
  day: z.string(),
  arrived: z.int(),
  quarantined: z.int(),
});

/** Computers that signatures come from, and this one among them. */
export function deviceTable(db: Database) {
  const own = db.prepare('SELECT public_key AS publicKey, private_key AS privateKey FROM own_device');
  const make = db.prepare<[string, string]>('INSERT INTO own_device VALUES (1, ?, ?)');
  const meet = db.prepare<[string, string]>("INSERT OR IGNORE INTO devices VALUES (?, '', 0, ?)");
  const enrol = db.prepare<[string, string]>('UPDATE devices SET enrolled = 1, label = ? WHERE public_key = ?');
  const isEnrolled = db.prepare<[string]>('SELECT 1 FROM devices WHERE public_key = ? AND enrolled = 1');
  const list = db.prepare(
    `SELECT public_key AS device, label, enrolled, day,
       (SELECT count(*) FROM arrivals WHERE device = public_key) AS arrived,
       (SELECT count(*) FROM quarantine WHERE device = public_key) AS quarantined
     FROM devices ORDER BY enrolled, label, public_key`,
  );
  const forget = db.prepare<[string]>('DELETE FROM devices WHERE public_key = ? AND enrolled = 0');
  const dropQuarantine = db.prepare<[string]>('DELETE FROM quarantine WHERE device = ?');
  const dropWithdrawals = db.prepare<[string]>('DELETE FROM withdrawals_in_quarantine WHERE device = ?');
  const dropEvents = db.prepare<[string]>('DELETE FROM events_in_quarantine WHERE device = ?');
  return {
    /** The key pair of this computer, made at the first need. */
    own: (): OwnDevice => {
      const known = ownSchema.optional().parse(own.get());
      if (known) return known;
      const pair = newSigningPair();
      make.run(pair.publicKey, pair.privateKey);
      return pair;
    },
    meet: (device: string, day: string): void => void meet.run(device, day),
    enrol: (device: string, label: string): boolean => enrol.run(label, device).changes === 1,
    isEnrolled: (device: string): boolean => isEnrolled.get(device) !== undefined,
    list: () => z.array(rowSchema).parse(list.all()),
    /** Throws away a device that was not enrolled, with what it brought. */
    dismiss: db.transaction((device: string): boolean => {
      if (forget.run(device).changes !== 1) return false;
      dropQuarantine.run(device);
      dropWithdrawals.run(device);
      dropEvents.run(device);
      return true;
    }),
  };
}

export type DeviceTable = ReturnType<typeof deviceTable>;
