import { afterAll, expect, it } from 'vitest';
import { certainRestrictions } from '../../../shared/outbox/report-asks';
import { jurisdictions } from '../law/law-files';
import { folderWith, prepareCampaign, removeFolders } from '../store/fixture';
import { close, deskWith, person, upload } from './fixture';

afterAll(removeFolders);

it('what was sent and wiped still counts, once, and only consented words and names are in the report', async () => {
  const prepared = await folderWith(await prepareCampaign());
  const forms = Array.from({ length: 24 }, (_, n) =>
    person(n, { region: n < 14 ? 'OH' : 'GA', postalCode: n < 14 ? '43004' : '30303' }),
  );
  const desk = await deskWith(prepared, forms);
  const before = await desk.desk.value('store.deliveryReport', { place: 'OH' });
  expect(before.report.tables).toMatchObject({ total: 14, byArea: [{ key: '430', n: 14 }] });
  await upload(desk);
  await desk.desk.sign(person(90, { region: 'OH', comment: 'Yes.', commentShared: true, namePublic: true }));
  await desk.desk.sign(person(91, { region: 'OH', comment: 'No.' }));
  const after = await desk.desk.value('store.deliveryReport', { place: 'OH' });
  expect(after.report.tables.total).toBe(16);
  expect(after.report.comments).toEqual([{ comment: 'Yes.', name: 'Given90 Family90', region: 'OH' }]);
  expect(after.report.names).toEqual(['Given90 Family90']);
  expect((await desk.desk.value('store.deliveryReport', { place: 'US' })).report.tables.total).toBe(26);
  await desk.desk.value('desk.lock', {});
  expect(await desk.desk.refusal('store.deliveryReport', { place: 'US' })).toBe('locked');
  await close(desk);
});

it('a leader is told only what was read in full in the law’s own text, with a source of the first hand', () => {
  let told = 0;
  for (const jurisdiction of jurisdictions) {
    const first = new Set(['statute', 'session-law', 'court']);
    for (const { restriction, sources } of certainRestrictions(jurisdiction)) {
      told += 1;
      expect(restriction).toMatchObject({ answer: 'barrier', textRead: 'full', verification: 'statute-text' });
      expect(restriction.known).not.toBe('unknown');
      expect(sources.length).toBeGreaterThan(0);
      for (const { kind } of sources) expect(first).toContain(kind);
    }
  }
  expect(told).toBeGreaterThan(20);
});
