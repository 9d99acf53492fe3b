import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HourTally } from '../../../main/petition/hour-tally';
import { storeFileName } from '../../../main/store/open';
import type { EventDetails } from '../../../shared/petition/event';
import {
  copyFolder,
  folderWith,
  newFolder,
  type PreparedCampaign,
  prepareCampaign,
  removeFolders,
  TestStore,
} from '../store/fixture';
import { openedIn } from './opened';

let prepared: PreparedCampaign;
let folder: string;
beforeAll(async () => {
  prepared = await prepareCampaign();
  folder = await folderWith(prepared, false);
});
afterAll(removeFolders);

const fair: EventDetails = {
  name: 'Harbor Street Fair',
  place: 'Main Square',
  day: '2026-11-24',
  staffLabel: 'Table 2',
  goal: 150,
  countShown: 'staff',
};

async function deskWithEvent(details: Partial<EventDetails> = {}) {
  const here = copyFolder(folder);
  const desk = new TestStore(here);
  const { id } = await desk.value('desk.saveEvent', { id: null, details: { ...fair, ...details } });
  return { desk, id, here };
}

describe('an event', () => {
  it('is signed at from the moment it is made, if it is the first, and its name goes into the envelope', async () => {
    const { desk, id } = await deskWithEvent();
    await desk.sign();
    const second = await desk.value('desk.saveEvent', { id: null, details: { ...fair, name: 'Campus day' } });
    await desk.sign();
    const { current, events } = await desk.value('desk.events', {});
    expect(current).toBe(id);
    const counts = new Map(events.map(({ event, count }) => [event.id, count.total]));
    expect([counts.get(id), counts.get(second.id)]).toEqual([2, 0]);
    const [signature] = await openedIn(desk, prepared);
    expect(signature?.event).toEqual({
      id,
      name: 'Harbor Street Fair',
      place: 'Main Square',
      day: '2026-11-24',
      staffLabel: 'Table 2',
    });
    await desk.store.close();
  });

  it('is chosen by hand later, and signing without one goes on', async () => {
    const { desk, id } = await deskWithEvent();
    const second = await desk.value('desk.saveEvent', { id: null, details: { ...fair, name: 'Campus day' } });
    await desk.value('desk.chooseEvent', { id: second.id });
    await desk.sign();
    await desk.value('desk.chooseEvent', { id: null });
    await desk.sign();
    const { current, events } = await desk.value('desk.events', {});
    expect(current).toBeNull();
    const totals = new Map(events.map(({ event, count }) => [event.id, count.total]));
    expect([totals.get(id), totals.get(second.id)]).toEqual([0, 1]);
    expect((await desk.value('desk.status', {})).counts.sealed).toBe(2);
    await desk.store.close();
  });

  it('that is closed is signed at no more, keeps its count, and can be opened again', async () => {
    const { desk, id } = await deskWithEvent();
    await desk.sign();
    await desk.value('desk.setEventState', { id, state: 'closed' });
    await desk.sign();
    expect(await desk.refusal('desk.chooseEvent', { id })).toBe('event-closed');
    const { current, events } = await desk.value('desk.events', {});
    expect([current, events[0]?.event.state, events[0]?.count.total]).toEqual([null, 'closed', 1]);
    await desk.value('desk.setEventState', { id, state: 'open' });
    await desk.value('desk.chooseEvent', { id });
    expect((await desk.value('desk.events', {})).current).toBe(id);
    await desk.store.close();
  });

  it('can be changed; what was signed before keeps the name it was signed under', async () => {
    const { desk, id } = await deskWithEvent();
    await desk.sign();
    await desk.value('desk.saveEvent', { id, details: { ...fair, name: 'Renamed', goal: null } });
    await desk.sign();
    const { events } = await desk.value('desk.events', {});
    expect([events.length, events[0]?.event.name, events[0]?.count.total]).toEqual([1, 'Renamed', 2]);
    const names = (await openedIn(desk, prepared)).map(({ event }) => event?.name).sort();
    expect(names).toEqual(['Harbor Street Fair', 'Renamed']);
    await desk.store.close();
  });

  it('is still the one signed at after the app was closed', async () => {
    const { desk, id, here } = await deskWithEvent();
    await desk.store.close();
    const later = new TestStore(here);
    expect((await later.value('desk.events', {})).current).toBe(id);
    await later.store.close();
  });

  it('tells signers no count unless staff show it to all', async () => {
    const { desk, id } = await deskWithEvent();
    await desk.sign();
    const quiet = await desk.value('petition.current', { language: 'en' });
    expect(quiet.event).toEqual({ name: fair.name, place: fair.place, day: fair.day, goal: null, count: null });
    await desk.value('desk.saveEvent', { id, details: { ...fair, countShown: 'all' } });
    const open = await desk.value('petition.current', { language: 'en' });
    expect(open.event).toMatchObject({ goal: 150, count: { today: 1, total: 1 } });
    expect(JSON.stringify(open.event)).not.toContain('Table 2');
    await desk.store.close();
  });

  it('is refused with a reason where a field lacks or hides something', async () => {
    const { desk } = await deskWithEvent();
    const wrong: [Partial<EventDetails>, string][] = [
      [{ name: '  ' }, 'name'],
      [{ name: 'x'.repeat(10_000) }, 'name'],
      [{ place: 'a\u202Eb' }, 'place'],
      [{ day: 'tomorrow' }, 'day'],
      [{ goal: 0 }, 'goal'],
    ];
    for (const [part, field] of wrong) {
      const outcome = await desk.call('desk.saveEvent', { id: null, details: { ...fair, ...part } });
      expect(outcome).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', fields: { [field]: expect.any(String) } },
      });
    }
    expect(await desk.refusal('desk.chooseEvent', { id: '11111111-1111-4111-8111-111111111111' })).toBe('not-found');
    expect((await desk.value('desk.events', {})).events).toHaveLength(1);
    await desk.store.close();
  });

  it('needs a campaign', async () => {
    const desk = new TestStore(newFolder());
    expect(await desk.refusal('desk.saveEvent', { id: null, details: fair })).toBe('no-campaign');
    expect(await desk.refusal('desk.live', {})).toBe('no-campaign');
    await desk.store.close();
  });
});

describe('the live picture', () => {
  it('counts today, in all, per hour and what waits, for the event that is signed at', async () => {
    const { desk } = await deskWithEvent();
    await desk.sign();
    desk.clock.move(3_600_000);
    await desk.sign();
    await desk.sign();
    const live = await desk.value('desk.live', {});
    expect(live).toMatchObject({ count: { today: 3, total: 3 }, goal: 150, waiting: 3 });
    expect((await desk.value('desk.status', {})).clock).toBe('fine');
    expect(live.hours.map(({ count }) => count)).toEqual([1, 2]);
    expect(live.diskFree).toBeGreaterThan(0);
    desk.clock.move(24 * 3_600_000);
    expect(await desk.value('desk.live', {})).toMatchObject({ count: { today: 0, total: 3 } });
    await desk.store.close();
  });

  it('leaves nothing finer than a day on the disk', async () => {
    const { desk, here } = await deskWithEvent();
    await desk.sign();
    await desk.store.close();
    const db = new Database(join(here, storeFileName), { readonly: true });
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
    for (const table of tables) {
      const rows = JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all());
      if (table !== 'campaigns') expect([table, rows]).toEqual([table, expect.not.stringMatching(/\d\d:\d\d/)]);
    }
    db.close();
  });

  it('says when the clock stands behind the signatures that are here, and signing goes on', async () => {
    const { desk } = await deskWithEvent();
    await desk.sign();
    desk.clock.time -= 400 * 24 * 3_600_000;
    expect((await desk.value('desk.status', {})).clock).toBe('behind');
    expect((await desk.sign()).ok).toBe(true);
    expect(await desk.value('desk.live', {})).toMatchObject({ count: { total: 2, today: 1 } });
    expect((await desk.value('desk.status', {})).clock).toBe('behind');
    await desk.store.close();
  });

  it('shows each hour once, a day at most, whichever way the clock goes', () => {
    const start = Date.parse('2026-11-24T10:50:00Z');
    const tally = new HourTally(start);
    tally.add(start);
    tally.add(start + 15 * 60_000);
    expect(tally.hours(start + 20 * 60_000).map(({ count }) => count)).toEqual([1, 1]);
    expect(tally.hours(start + 90 * 3_600_000)).toHaveLength(24);
    expect(tally.hours(start - 5 * 3_600_000)).toHaveLength(1);
  });
});
