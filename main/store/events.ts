import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import {
  type EventCount,
  type EventDetails,
  eventCountSchema,
  type PetitionEvent,
  petitionEventSchema,
} from '../../shared/petition/event';

const columns = 'id, name, place, day, staff_label AS staffLabel, goal, count_shown AS countShown, state';

/** The events of this laptop, the one that is signed at now, and how many signatures stand under each. */
export function eventTable(db: Database) {
  const insert = db.prepare<EventDetails & { id: string; campaignId: string }>(
    `INSERT INTO events (id, campaign_id, name, place, day, staff_label, goal, count_shown)
     VALUES (@id, @campaignId, @name, @place, @day, @staffLabel, @goal, @countShown)`,
  );
  const meet = db.prepare<PetitionEvent & { campaignId: string }>(
    `INSERT OR IGNORE INTO events (id, campaign_id, name, place, day, staff_label, goal, count_shown, state)
     VALUES (@id, @campaignId, @name, @place, @day, @staffLabel, @goal, @countShown, @state)`,
  );
  const keepApart = db.prepare<[string, string]>(
    'INSERT OR IGNORE INTO events_in_quarantine (device, event) VALUES (?, ?)',
  );
  const apart = db.prepare<[string]>('SELECT event FROM events_in_quarantine WHERE device = ?');
  const dropApart = db.prepare<[string]>('DELETE FROM events_in_quarantine WHERE device = ?');
  const meetAll = (campaignId: string, events: readonly PetitionEvent[]): void => {
    for (const event of events) meet.run({ ...event, campaignId });
  };
  const update = db.prepare<EventDetails & { id: string }>(
    `UPDATE events SET name = @name, place = @place, day = @day, staff_label = @staffLabel, goal = @goal,
       count_shown = @countShown WHERE id = @id`,
  );
  const all = db.prepare<[string]>(`SELECT ${columns} FROM events WHERE campaign_id = ? ORDER BY day DESC, name, id`);
  const one = db.prepare<[string]>(`SELECT ${columns} FROM events WHERE id = ?`);
  const current = db.prepare<[string]>(`SELECT ${columns} FROM events WHERE campaign_id = ? AND is_current = 1`);
  const leave = db.prepare<[string]>('UPDATE events SET is_current = 0 WHERE campaign_id = ?');
  const take = db.prepare<[string]>('UPDATE events SET is_current = 1 WHERE id = ?');
  const setState = db.prepare<[string, string]>('UPDATE events SET state = ?, is_current = 0 WHERE id = ?');
  const counting = `SELECT count(*) FILTER (WHERE state <> 'withdrawn') AS total,
      count(*) FILTER (WHERE state <> 'withdrawn' AND day = @today) AS today,
      count(*) FILTER (WHERE state <> 'withdrawn' AND source = 'paper') AS paper,
      count(*) FILTER (WHERE state = 'withdrawn') AS withdrawn
    FROM signatures`;
  const countOf = db.prepare<{ id: string; today: string }>(`${counting} WHERE event_id = @id`);
  const countAll = db.prepare<{ today: string }>(counting);

  return {
    insert: (id: string, campaignId: string, details: EventDetails): void =>
      void insert.run({ ...details, id, campaignId }),
    /** Takes in events of other computers under their own numbers; what is known here stays as it is. */
    meet: meetAll,
    /** Keeps what a computer calls its events until somebody vouches for it. */
    keepApart: (device: string, events: readonly PetitionEvent[]): void => {
      for (const event of events) keepApart.run(device, JSON.stringify(event));
    },
    /** Takes in what was kept apart of a computer; to be run in a transaction. */
    release: (device: string, campaignId: string): void => {
      const texts = z.array(z.object({ event: z.string() })).parse(apart.all(device));
      meetAll(
        campaignId,
        texts.map(({ event }) => petitionEventSchema.parse(JSON.parse(event))),
      );
      dropApart.run(device);
    },
    update: (id: string, details: EventDetails): void => void update.run({ ...details, id }),
    all: (campaignId: string): PetitionEvent[] => z.array(petitionEventSchema).parse(all.all(campaignId)),
    get: (id: string): PetitionEvent | null => petitionEventSchema.optional().parse(one.get(id)) ?? null,
    current: (campaignId: string): PetitionEvent | null =>
      petitionEventSchema.optional().parse(current.get(campaignId)) ?? null,
    /** Makes an event the current one, or none. */
    choose: db.transaction((campaignId: string, id: string | null): void => {
      leave.run(campaignId);
      if (id !== null) take.run(id);
    }),
    /** Opens or closes an event; one that is closed is no longer the current one. */
    setState: (id: string, state: PetitionEvent['state']): void => void setState.run(state, id),
    /** Of one event, or of the whole laptop. `today` is YYYY-MM-DD. */
    count: (id: string | null, today: string): EventCount =>
      eventCountSchema.parse(id === null ? countAll.get({ today }) : countOf.get({ id, today })),
  };
}
