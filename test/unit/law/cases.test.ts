import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { screen } from '../../../shared/law/screen';
import { screenAnswersSchema } from '../../../shared/law/screen/answers';
import { findingKindSchema } from '../../../shared/law/screen/findings';
import { warningIds } from '../../../shared/law/warnings/ids';
import { jurisdictions } from './law-files';

/** A case worked out with the law's text at hand: answers, what the law says of them, where and how far it was read. */
const caseSchema = z.strictObject({
  id: z.string().min(1),
  what: z.string().min(1),
  answers: screenAnswersSchema,
  today: z.iso.date(),
  expected: z
    .array(
      z.strictObject({
        record: z.string(),
        remedyId: z.string(),
        kind: findingKindSchema,
        because: z.array(z.string()).default([]),
      }),
    )
    .min(1),
  warnings: z.array(z.enum(warningIds)).default([]),
  citation: z.string().min(1),
  source: z.strictObject({ title: z.string().min(1), url: z.url() }),
  readWhere: z.string().min(1),
});

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder).flatMap((name) =>
  z.array(caseSchema).parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
);

describe('cases worked out with the law at hand', () => {
  it('are each there once', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it('are there for the survivor law of every place that has one', () => {
    const worked = new Set(cases.flatMap(({ expected }) => expected.map(({ remedyId }) => remedyId)));
    const missing = jurisdictions
      .map(({ code, remedies }) => ({
        code,
        laws: remedies.filter(({ basis, stage }) => basis === 'survivor' && stage === 'post-conviction'),
      }))
      .filter(({ laws }) => laws.length > 0 && !laws.some(({ id }) => worked.has(id)))
      .map(({ code }) => code);
    expect(missing).toEqual([]);
  });

  it.each(cases.map((one) => [one.id, one] as const))('%s', (_, { answers, today, expected, warnings }) => {
    const found = screen(answers, jurisdictions, today);
    for (const { record, remedyId, kind, because } of expected) {
      const finding = found.records
        .find(({ recordId }) => recordId === record)
        ?.findings.find((each) => each.remedyId === remedyId);
      expect(finding?.kind, remedyId).toBe(kind);
      const fields = finding?.reasons.map(({ field }) => field) ?? [];
      expect(because.filter((field) => !fields.includes(field))).toEqual([]);
      // What the case names must be what decides it, not something that only stands beside it.
      const deciding = finding?.reasons.filter(({ says }) => says === kind).map(({ field }) => field) ?? [];
      if (because.length > 0)
        expect(
          because.some((field) => deciding.includes(field)),
          remedyId,
        ).toBe(true);
    }
    // Some warnings always stand; what a case names must be called for by its answers.
    const touched = found.warnings.filter((one) => one.touched).map(({ id }) => id);
    expect(warnings.filter((id) => !touched.includes(id))).toEqual([]);
  });
});
