import { afterAll, beforeAll, expect, it } from 'vitest';
import { createReceiver } from '../../receiver/receiver';
import { copyFolder, folderWith, passphrase, prepareCampaign, removeFolders, TestStore } from '../store/fixture';
import { close, deskWith, person, states, until, upload } from './fixture';

let prepared: string;
beforeAll(async () => {
  prepared = await folderWith(await prepareCampaign());
});
afterAll(removeFolders);

const people = (count: number) => Array.from({ length: count }, (_, n) => person(n));
const posts = (requests: { kind: string }[]) => requests.filter(({ kind }) => kind === 'signature').length;

it('a pause lets nothing more set out, a resume goes on, and each arrives once', async () => {
  const desk = await deskWith(prepared, people(12));
  desk.receiver.setFaults([{ kind: 'slow', on: 'signature', delay: 60, times: 99 }]);
  await desk.desk.value('desk.startUpload', {});
  await until(() => posts(desk.receiver.requests()) >= 2);
  await desk.desk.value('desk.pauseUpload', {});
  expect((await desk.desk.value('desk.status', {})).upload).toMatchObject({
    running: true,
    paused: true,
    perMinute: null,
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const resting = posts(desk.receiver.requests());
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(posts(desk.receiver.requests())).toBe(resting);
  expect(resting).toBeLessThan(12);
  await desk.desk.value('desk.resumeUpload', {});
  expect(await desk.desk.uploaded()).toMatchObject({ sent: 12, paused: false, stop: 'done' });
  expect(desk.receiver.signatures()).toHaveLength(12);
  await close(desk);
});

it('a pause can be ended by calling the upload off', async () => {
  const desk = await deskWith(prepared, people(6));
  desk.receiver.setFaults([{ kind: 'slow', on: 'signature', delay: 60, times: 99 }]);
  await desk.desk.value('desk.startUpload', {});
  await until(() => posts(desk.receiver.requests()) >= 1);
  await desk.desk.value('desk.pauseUpload', {});
  await desk.desk.value('desk.cancelUpload', {});
  expect(await desk.desk.uploaded()).toMatchObject({ stop: 'cancelled', paused: false });
  await close(desk);
});

it('a check sends nothing, changes no fate, and says what the receiver would say', async () => {
  const desk = await deskWith(prepared, [
    person(1, { emailUpdates: true }),
    person(2, { comment: 'Read me.', commentShared: true }),
    person(3, { comment: 'Not me.' }),
  ]);
  const check = () => desk.desk.value('desk.checkUpload', {});
  const counted = { signatures: 3, cannotOpen: 0, subscribes: 1, comments: 1 };
  expect(await check()).toEqual({ ...counted, receiver: 'answers' });
  desk.receiver.setFaults([{ kind: 'status', status: 403, on: 'any' }]);
  expect((await check()).receiver).toBe('not-authorized');
  desk.receiver.setFaults([{ kind: 'status', status: 404, on: 'any' }]);
  expect((await check()).receiver).toBe('cannot-tell');
  expect(desk.receiver.requests().every(({ kind }) => kind === 'signature-lookup')).toBe(true);
  expect((await states(desk)).map(([state]) => state)).toEqual(['ready', 'ready', 'ready']);
  await desk.receiver.close();
  expect((await check()).receiver).toBe('unreachable');
  await desk.desk.store.close();
});

it('two signatures that the receiver merges are both sent, and the second says so', async () => {
  const receiver = await createReceiver({ mergesPeople: true });
  const desk = new TestStore(copyFolder(prepared));
  await desk.value('desk.unlock', { passphrase });
  const { baseUrl, petitionId, token } = receiver;
  await desk.value('desk.setTarget', { target: { kind: 'osdi', baseUrl, petitionId }, token });
  // Two people at one mailbox and one address.
  await desk.sign({ email: 'home@mail.example', givenName: 'Ada', familyName: 'Lee' });
  await desk.sign({ email: 'home@mail.example', givenName: 'Ben', familyName: 'Lee' });
  await upload({ desk, receiver, folder: '' });
  const rows = await desk.value('desk.outbox', {});
  expect(rows.map(({ state }) => state)).toEqual(['sent', 'sent']);
  expect(rows.map(({ reason }) => reason).sort()).toEqual(['merged-by-receiver', null]);
  expect(rows[0]?.receipt).toBe(rows[1]?.receipt);
  expect(receiver.signatures()).toHaveLength(1);
  await desk.store.close();
  await receiver.close();
});

it('many at once go faster only while the receiver keeps up', async () => {
  const desk = await deskWith(prepared, people(40));
  let now = 0;
  let most = 0;
  desk.receiver.failByChance(() => {
    now += 1;
    most = Math.max(most, now);
    setTimeout(() => {
      now -= 1;
    }, 20);
    return { kind: 'slow', on: 'any', delay: 20 };
  });
  expect(await upload(desk)).toMatchObject({ sent: 40, stop: 'done' });
  expect(most).toBeGreaterThan(3);
  expect(most).toBeLessThanOrEqual(10);
  await close(desk);
}, 60_000);

it('a token that is revoked half-way stops the upload at once, and nothing is lost', async () => {
  const desk = await deskWith(prepared, people(20));
  let served = 0;
  desk.receiver.failByChance(() => {
    served += 1;
    return served > 20 ? { kind: 'status', status: 401, on: 'any' } : null;
  });
  const progress = await upload(desk);
  expect(progress).toMatchObject({ stop: 'not-authorized', refused: 0, unknown: 0 });
  expect(desk.receiver.requests().length).toBeLessThan(20 + 10);
  desk.receiver.failByChance(null);
  await upload(desk);
  expect(desk.receiver.signatures()).toHaveLength(20);
  expect((await states(desk)).every(([state]) => state === 'sent')).toBe(true);
  await close(desk);
});

it('a target that nobody knows is refused', async () => {
  const desk = await deskWith(prepared, []);
  const { baseUrl, petitionId } = desk.receiver;
  const target = { kind: 'pigeon', baseUrl, petitionId };
  expect(await desk.desk.refusal('desk.setTarget', { target, token: 't' })).toBe('not-found');
  await close(desk);
});
