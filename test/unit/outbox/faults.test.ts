import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultInput } from '../../receiver/faults';
import { folderWith, passphrase, prepareCampaign, removeFolders, TestStore } from '../store/fixture';
import { close, deskWith, person, states, until, upload } from './fixture';

let prepared: string;
beforeAll(async () => {
  prepared = await folderWith(await prepareCampaign());
});
afterAll(removeFolders);

const three = [person(1), person(2), person(3)];

describe('a receiver that fails once', () => {
  const lost: [string, FaultInput, string | null, number | null][] = [
    ['drops the line before it keeps', { kind: 'drop-before-store' }, 'answer-lost', null],
    ['drops the line after it kept', { kind: 'drop-after-store' }, 'answer-lost', null],
    ['is slower than we wait', { kind: 'slow', delay: 1800 }, 'answer-lost', null],
    ['answers with an empty object', { kind: 'wrong-body' }, 'answer-not-a-receipt', 200],
    ['is a log-in page', { kind: 'html' }, 'answer-not-a-receipt', 200],
  ];
  it.each(lost)(
    '%s: that one is unknown, the others arrive, the next upload settles it',
    async (_name, fault, reason, status) => {
      const desk = await deskWith(prepared, three);
      desk.receiver.setFaults([fault]);
      expect(await upload(desk)).toMatchObject({ sent: 2, unknown: 1, stop: 'done', done: 3 });
      expect(await states(desk)).toContainEqual(['unknown', reason, status]);
      // A slow receiver still keeps what it got, after we gave up.
      if (fault.kind === 'slow') await until(() => desk.receiver.signatures().length === 3);
      expect(await upload(desk)).toMatchObject({ total: 1, sent: 1, stop: 'done' });
      expect((await states(desk)).every(([state]) => state === 'sent')).toBe(true);
      const ids = desk.receiver.signatures().map(({ identifier }) => identifier);
      expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
      const lookups = desk.receiver.requests().filter(({ kind }) => kind === 'signature-lookup');
      expect(lookups).toHaveLength(1);
      const posts = desk.receiver.requests().filter(({ kind }) => kind === 'signature').length;
      const kept = fault.kind === 'drop-after-store' || fault.kind === 'slow';
      expect(posts).toBe(kept ? 3 : 4);
      await close(desk);
    },
  );

  const passing: [string, FaultInput][] = [
    ['asks for a pause in seconds', { kind: 'status', status: 429, retryAfter: '7' }],
    [
      'asks for a pause until a date',
      {
        kind: 'status',
        status: 429,
        date: 'Tue, 24 Nov 2026 12:00:00 GMT',
        retryAfter: 'Tue, 24 Nov 2026 12:00:07 GMT',
      },
    ],
    [
      'asks for a pause by a clock that is a year ahead of ours',
      {
        kind: 'status',
        status: 503,
        date: 'Wed, 24 Nov 2027 12:00:00 GMT',
        retryAfter: 'Wed, 24 Nov 2027 12:00:07 GMT',
      },
    ],
    ['fails inside', { kind: 'status', status: 500 }],
    ['fails inside although it kept it', { kind: 'status', status: 500, stores: true }],
    ['is out of service', { kind: 'status', status: 503, retryAfter: '7' }],
    ['fails inside when asked who is known', { kind: 'status', status: 500, on: 'people-lookup' }],
    ['drops the line when asked who is known', { kind: 'drop-before-store', on: 'people-lookup' }],
    ['drops the line when a person is made', { kind: 'drop-after-store', on: 'person' }],
    ['answers an empty object when asked who is known', { kind: 'wrong-body', on: 'people-lookup' }],
  ];
  it.each(passing)('%s: the same upload brings everything, once', async (_name, fault) => {
    const desk = await deskWith(prepared, three);
    desk.receiver.setFaults([fault]);
    const started = desk.desk.clock.time;
    expect(await upload(desk)).toMatchObject({ sent: 3, waiting: 0, unknown: 0, stop: 'done' });
    expect(desk.receiver.signatures()).toHaveLength(3);
    expect(desk.receiver.people().every(({ subscription }) => subscription === 'unsubscribed')).toBe(true);
    const waited = desk.desk.clock.time - started;
    if (fault.retryAfter) expect(waited).toBe(7000);
    else expect(waited).toBe(500);
    await close(desk);
  });
});

describe('a receiver that refuses one record', () => {
  it.each([
    [400, 'rejected-by-receiver'],
    [409, 'rejected-by-receiver'],
    [413, 'too-large'],
    [422, 'rejected-by-receiver'],
  ])('with %i: it is refused with its reason, the others arrive, and it is not sent again', async (status, reason) => {
    const desk = await deskWith(prepared, three);
    desk.receiver.setFaults([{ kind: 'status', status }]);
    expect(await upload(desk)).toMatchObject({ sent: 2, refused: 1, stop: 'done' });
    expect(await states(desk)).toContainEqual(['refused', reason, status]);
    expect(await desk.desk.refusal('desk.startUpload', {})).toBe('nothing-to-send');
    await close(desk);
  });
});

describe('what every record would meet', () => {
  it.each([
    ['a wrong token', { kind: 'status', status: 401, times: 99, on: 'any' }, 'not-authorized'],
    ['a token without rights', { kind: 'status', status: 403, times: 99 }, 'not-authorized'],
    ['a petition that is not there', { kind: 'status', status: 404, times: 99 }, 'petition-not-found'],
    ['a redirect', { kind: 'redirect', times: 99, on: 'any' }, 'unreachable'],
    ['a redirect of the signature itself', { kind: 'redirect', times: 99 }, 'unreachable'],
  ] as [string, FaultInput, string][])(
    '%s ends the upload after one record, and nothing is lost',
    async (_name, fault, stop) => {
      const desk = await deskWith(prepared, three);
      desk.receiver.setFaults([fault]);
      const progress = await upload(desk);
      expect(progress).toMatchObject({ sent: 0, refused: 0, unknown: 0, stop });
      expect(desk.receiver.requests().length).toBeLessThanOrEqual(3);
      desk.receiver.setFaults([]);
      expect(await upload(desk)).toMatchObject({ sent: 3, stop: 'done' });
      expect(desk.receiver.signatures()).toHaveLength(3);
      await close(desk);
    },
  );

  it('a receiver that is down is told at once, and all signatures wait', async () => {
    const desk = await deskWith(prepared, three);
    await desk.receiver.close();
    expect(await upload(desk)).toMatchObject({ stop: 'unreachable', sent: 0, unknown: 0 });
    const left = (await states(desk)).map(([state]) => state);
    expect(left.filter((state) => state === 'sealed' || state === 'waiting' || state === 'ready')).toHaveLength(3);
    await desk.desk.store.close();
  });

  it('a name that leads nowhere is told in the same way', async () => {
    const desk = new TestStore(await folderWith(await prepareCampaign()));
    await desk.value('desk.unlock', { passphrase });
    const target = { kind: 'osdi', baseUrl: 'https://no-such-host.invalid/api', petitionId: 'p' } as const;
    await desk.value('desk.setTarget', { target, token: 't' });
    await desk.sign();
    await desk.value('desk.startUpload', {});
    expect(await desk.uploaded()).toMatchObject({ stop: 'unreachable', sent: 0, unknown: 0 });
    await desk.store.close();
  });

  it('a server whose certificate does not hold gets nothing', async () => {
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      throw Object.assign(new TypeError('fetch failed'), {
        cause: Object.assign(new Error(), { code: 'CERT_HAS_EXPIRED' }),
      });
    };
    const desk = new TestStore(await folderWith(await prepareCampaign()), fetch);
    await desk.value('desk.unlock', { passphrase });
    await desk.value('desk.setTarget', {
      target: { kind: 'osdi', baseUrl: 'https://x.example', petitionId: 'p' },
      token: 't',
    });
    await desk.sign();
    await desk.sign();
    await desk.value('desk.startUpload', {});
    expect(await desk.uploaded()).toMatchObject({ stop: 'certificate', unknown: 0 });
    expect(calls).toBe(1);
    await desk.store.close();
  });
});

describe('a receiver that keeps failing', () => {
  it('is left alone after a few tries of a few records, each with its reason', async () => {
    const desk = await deskWith(
      prepared,
      Array.from({ length: 9 }, (_, n) => person(n)),
    );
    desk.receiver.setFaults([{ kind: 'status', status: 502, times: 999, on: 'people-lookup' }]);
    expect(await upload(desk)).toMatchObject({ stop: 'unreachable', waiting: 5, done: 5, total: 9 });
    expect(desk.receiver.requests()).toHaveLength(20);
    expect(await states(desk)).toContainEqual(['waiting', 'receiver-error', 502]);
    // Each wait may be twice the last: chance took half of each.
    expect(desk.desk.clock.waits.slice(0, 3)).toEqual([500, 1000, 2000]);
    await close(desk);
  });

  it('that asks for a long pause is left alone until then, over a restart as well', async () => {
    const desk = await deskWith(prepared, three);
    desk.receiver.setFaults([{ kind: 'status', status: 429, retryAfter: '86400' }]);
    expect(await upload(desk)).toMatchObject({ stop: 'rate-limited', done: 1, waiting: 1, total: 3 });
    expect(await states(desk)).toContainEqual(['waiting', 'rate-limited', 429]);
    expect(desk.receiver.signatures()).toEqual([]);
    const posts = () => desk.receiver.requests().filter(({ kind }) => kind === 'signature').length;
    expect(await upload(desk)).toMatchObject({ sent: 2, waiting: 1, stop: 'rate-limited' });
    expect(posts()).toBe(3);
    desk.desk.clock.move(86_400_000);
    await desk.desk.value('desk.unlock', { passphrase });
    expect(await upload(desk)).toMatchObject({ sent: 1, stop: 'done' });
    await close(desk);
  });

  it('and cannot be asked leaves a lost one unknown, never sends it again, and takes the others', async () => {
    const desk = await deskWith(prepared, three);
    desk.receiver.setFaults([{ kind: 'drop-after-store' }]);
    await upload(desk);
    desk.receiver.setFaults([{ kind: 'status', status: 405, times: 99, on: 'signature-lookup' }]);
    for (let i = 0; i < 3; i += 1) expect(await upload(desk)).toMatchObject({ unknown: 1, sent: 0, stop: 'done' });
    expect(await states(desk)).toContainEqual(['unknown', 'lookup-not-possible', 405]);
    expect(desk.receiver.requests().filter(({ kind }) => kind === 'signature')).toHaveLength(3);
    await close(desk);
  });

  it('and ignores the filter of a lookup proves nothing', async () => {
    const desk = await deskWith(prepared, three);
    desk.receiver.setFaults([{ kind: 'drop-before-store' }]);
    await upload(desk);
    desk.receiver.setFaults([{ kind: 'wrong-body', times: 99, on: 'signature-lookup' }]);
    expect(await upload(desk)).toMatchObject({ unknown: 1, sent: 0 });
    expect(desk.receiver.signatures()).toHaveLength(2);
    await close(desk);
  });
});
