import { copyFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlock } from '../../../main/keys/calls';
import { openContext } from '../../../main/store/context';
import {
  folderWith,
  newFolder,
  passphrase,
  prepareCampaign,
  removeFolders,
  TestClock,
  TestStore,
} from '../store/fixture';
import { close, type Desk, deskWith, person, states, until, upload } from './fixture';

let prepared: string;
beforeAll(async () => {
  prepared = await folderWith(await prepareCampaign());
});
afterAll(removeFolders);

const three = [person(1), person(2), person(3)];
const bodyOf = (desk: Desk, n = 0) => JSON.parse(desk.receiver.signatures()[n]?.body ?? 'null');
const signatureRequests = (desk: Desk) => desk.receiver.requests().filter(({ kind }) => kind === 'signature').length;
const subscriptions = (desk: Desk) => desk.receiver.people().map(({ email, subscription }) => [email, subscription]);

describe('an upload', () => {
  it('brings every signature to the receiver once, with a receipt each, and tells how far it is', async () => {
    const desk = await deskWith(prepared, three);
    const progress = await upload(desk);
    expect(progress).toEqual({
      running: false,
      paused: false,
      perMinute: expect.toSatisfy((rate: number | null) => rate === null || rate > 0),
      secondsLeft: null,
      total: 3,
      done: 3,
      sent: 3,
      refused: 0,
      waiting: 0,
      unknown: 0,
      stop: 'done',
    });
    const rows = await desk.desk.value('desk.outbox', {});
    expect(rows.map((row) => row.state)).toEqual(['sent', 'sent', 'sent']);
    for (const row of rows) expect(row.receipt).toMatch(/^test_receiver:/);
    const arrived = desk.receiver.signatures();
    expect(arrived.map((s) => s.identifier).sort()).toEqual(rows.map((row) => `relief-desk:${row.id}`).sort());
    expect(arrived.map((s) => s.email).sort()).toEqual(three.map((p) => p.email));
    expect(desk.desk.events).toContainEqual({ upload: expect.objectContaining({ running: true, total: 3, done: 1 }) });
    expect(await desk.desk.refusal('desk.startUpload', {})).toBe('nothing-to-send');
    await close(desk);
  });

  it('subscribes only who agreed, and sends a comment only where that was ticked', async () => {
    const desk = await deskWith(prepared, [
      person(1, { emailUpdates: true, comment: 'Please share this.', commentShared: true, namePublic: true }),
      person(2, { comment: 'Please keep this.' }),
    ]);
    await upload(desk);
    expect(subscriptions(desk).sort()).toEqual([
      ['person1@mail.example', 'subscribed'],
      ['person2@mail.example', 'unsubscribed'],
    ]);
    const comments = desk.receiver.signatures().map(({ email, comments }) => [email, comments]);
    expect(comments.sort()).toEqual([
      ['person1@mail.example', 'Please share this.'],
      ['person2@mail.example', null],
    ]);
    const everything = JSON.stringify([desk.receiver.signatures(), desk.receiver.people()]);
    expect(everything).not.toContain('keep this');
    await close(desk);
  });

  it('never changes the subscription of a supporter who did not ask, and links to them', async () => {
    const desk = await deskWith(prepared, [person(1), person(2), person(3, { emailUpdates: true })]);
    desk.receiver.addSupporter('PERSON1@mail.example', 'subscribed');
    desk.receiver.addSupporter('person2@mail.example', 'unsubscribed');
    desk.receiver.addSupporter('person3@mail.example', 'unsubscribed');
    const before = desk.receiver.people();
    await upload(desk);
    expect(subscriptions(desk).sort()).toEqual([
      ['PERSON1@mail.example', 'subscribed'],
      ['person2@mail.example', 'unsubscribed'],
      ['person3@mail.example', 'subscribed'],
    ]);
    expect(desk.receiver.people().slice(0, 2)).toEqual(before.slice(0, 2));
    expect(desk.receiver.requests().filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(desk.receiver.signatures()).toHaveLength(3);
    await close(desk);
  });

  it('sends the time of signing along, the place where there is one, and nothing of the law guide', async () => {
    const desk = await deskWith(prepared, [
      person(1, { emailUpdates: true }),
      person(2, { emailUpdates: true, region: 'outside-us', postalCode: 'SW1A 1AA' }),
    ]);
    await upload(desk);
    const bodies = [bodyOf(desk, 0), bodyOf(desk, 1)].sort((a, b) =>
      a.person.given_name < b.person.given_name ? -1 : 1,
    );
    expect(bodies[0].action_date).toBe('2026-11-24T12:00:00.000Z');
    expect(bodies[0].person.custom_fields).toEqual({
      relief_desk_signed_at: '2026-11-24T12:00:00.000Z',
      relief_desk_language: 'en',
      relief_desk_name_public: 'no',
    });
    expect(bodies[0].person.postal_addresses).toEqual([
      { postal_code: '43004', region: 'OH', country: 'US', primary: true },
    ]);
    expect(bodies[1].person.postal_addresses).toEqual([{ postal_code: 'SW1A 1AA', primary: true }]);
    await close(desk);
  });

  it('brings odd names and addresses through as they were typed', async () => {
    const email = "o'brien+petition@mail.example";
    const desk = await deskWith(prepared, [
      { email, givenName: 'שרה', familyName: "D'Ñandú <b>", emailUpdates: true },
      { email: "o''hara@mail.example", givenName: '👩🏽', familyName: "'; DROP TABLE people;--" },
    ]);
    expect((await upload(desk)).sent).toBe(2);
    const people = desk.receiver.people().map(({ email, body }) => [email, JSON.parse(body).given_name]);
    expect(people).toContainEqual([email, 'שרה']);
    expect(people).toContainEqual(["o''hara@mail.example", '👩🏽']);
    await close(desk);
  });

  it('needs a campaign, an unlocked desk, an address and a signature, and says which is missing', async () => {
    const desk = new TestStore(await folderWith(await prepareCampaign()));
    expect(await desk.refusal('desk.startUpload', {})).toBe('locked');
    await desk.value('desk.unlock', { passphrase: 'orbit velvet canyon ladder mimic tulip' });
    expect(await desk.refusal('desk.startUpload', {})).toBe('no-target');
    await desk.store.close();
    const empty = await deskWith(prepared, []);
    expect(await empty.desk.refusal('desk.startUpload', {})).toBe('nothing-to-send');
    await close(empty);
  });

  it('runs once at a time', async () => {
    const desk = await deskWith(prepared, three);
    desk.receiver.setFaults([{ kind: 'slow', on: 'people-lookup', delay: 100 }]);
    const both = await Promise.all([desk.desk.call('desk.startUpload', {}), desk.desk.call('desk.startUpload', {})]);
    expect(both.map((outcome) => (outcome.ok ? 'ok' : outcome.error.code))).toEqual(['ok', 'upload-running']);
    expect((await desk.desk.uploaded()).sent).toBe(3);
    expect(desk.receiver.signatures()).toHaveLength(3);
    await close(desk);
  });
});

describe('an upload that is called off', () => {
  it('finishes the record on its way, leaves the others, and goes on from there', async () => {
    const desk = await deskWith(prepared, three);
    desk.receiver.setFaults([{ kind: 'slow', on: 'signature', delay: 300 }]);
    await desk.desk.value('desk.startUpload', {});
    await until(() => signatureRequests(desk) === 1);
    await desk.desk.value('desk.cancelUpload', {});
    expect(await desk.desk.uploaded()).toMatchObject({ sent: 1, done: 1, total: 3, stop: 'cancelled' });
    expect(desk.receiver.signatures()).toHaveLength(1);
    expect(await upload(desk)).toMatchObject({ total: 2, sent: 2, stop: 'done' });
    expect(desk.receiver.signatures()).toHaveLength(3);
    await close(desk);
  });

  it('by a lock keeps the keys no longer and says so', async () => {
    const desk = await deskWith(prepared, three);
    desk.receiver.setFaults([{ kind: 'slow', on: 'signature', delay: 300 }]);
    await desk.desk.value('desk.startUpload', {});
    await until(() => signatureRequests(desk) === 1);
    await desk.desk.value('desk.lock', {});
    expect(await desk.desk.uploaded()).toMatchObject({ stop: 'locked', sent: 1 });
    expect((await desk.desk.value('desk.status', {})).keys).toBe('locked');
    expect((await states(desk)).filter(([state]) => state === 'refused')).toEqual([]);
    await close(desk);
  });

  it('by a crash leaves what was on its way as unknown, and looks it up before anything else', async () => {
    const desk = await deskWith(prepared, [person(1)]);
    desk.receiver.setFaults([{ kind: 'slow', on: 'signature', delay: 300 }]);
    await desk.desk.value('desk.startUpload', {});
    await until(() => signatureRequests(desk) === 1);
    expect((await states(desk))[0]?.[0]).toBe('sending');
    // The process is gone in this moment: nothing is written any more.
    const after = newFolder();
    for (const file of ['store.sqlite', 'store.sqlite-wal']) copyFileSync(`${desk.folder}/${file}`, `${after}/${file}`);
    const context = openContext({ folder: after, clock: new TestClock(), fetch, changed: () => {} });
    const [row] = context.signatures.openPage(null, 1);
    expect(row).toMatchObject({ state: 'unknown', reason: 'answer-lost', mayHaveArrived: true, tries: 1 });
    context.db.close();
    await desk.desk.uploaded();
    await close(desk);
  });

  it('by the app closing gives the request up, and the next start settles it', async () => {
    const desk = await deskWith(prepared, [person(1)]);
    desk.receiver.setFaults([{ kind: 'slow', on: 'signature', delay: 300 }]);
    await desk.desk.value('desk.startUpload', {});
    await until(() => signatureRequests(desk) === 1);
    await desk.desk.value('store.close', {});
    expect(await states(desk)).toEqual([['unknown', 'answer-lost', null]]);
    await until(() => desk.receiver.signatures().length === 1);
    await desk.desk.value('desk.unlock', { passphrase });
    expect(await upload(desk)).toMatchObject({ sent: 1, stop: 'done' });
    expect(signatureRequests(desk)).toBe(1);
    await close(desk);
  });

  it('by a disk that refuses to write is told so, and the lost one is looked up before a resend', async () => {
    const desk = await deskWith(prepared, three);
    const { folder, receiver } = desk;
    await desk.desk.store.close();
    const context = openContext({ folder, clock: new TestClock(), fetch, changed: () => {} });
    await unlock(context, { passphrase });
    await context.sorter.run();
    const refuse = `CREATE TEMP TRIGGER full BEFORE UPDATE ON signatures WHEN NEW.state = 'sent'
      BEGIN SELECT RAISE(ABORT, 'no room'); END`;
    context.db.exec(refuse);
    await context.upload.start();
    await until(() => !context.upload.running);
    expect(context.upload.progress).toMatchObject({ running: false, stop: 'disk-failed', sent: 0 });
    context.db.exec('DROP TRIGGER full');
    await context.upload.start();
    await until(() => !context.upload.running);
    expect(context.upload.progress).toMatchObject({ total: 3, sent: 3, stop: 'done' });
    expect(receiver.signatures()).toHaveLength(3);
    expect(signatureRequests(desk)).toBe(3);
    context.db.close();
    await receiver.close();
  });
});
