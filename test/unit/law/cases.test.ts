import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { screen } from '../../../shared/law/screen';
import { screenAnswersSchema } from '../../../shared/law/screen/answers';
import { findingKindSchema } from '../../../shared/law/screen/findings';
import { warningIds } from '../../../shared/law/warnings/ids';
import { jurisdictions } from './law-files';

/** A case that was worked out by reading the law: answers, what the law says of them, and where that was read. */
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

describe('cases worked out from the law', () => {
  it('are sixty or more, with one for every place that has a survivor law', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    const places = new Set(cases.flatMap(({ answers }) => answers.records.map(({ place }) => place)));
    const having = jurisdictions.filter(({ remedies }) =>
      remedies.some(({ basis, stage }) => basis === 'survivor' && stage === 'post-conviction'),
    );
    expect(having.map(({ code }) => code).filter((code) => !places.has(code))).toEqual([]);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
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
    }
    const given = found.warnings.map(({ id }) => id);
    expect(warnings.filter((id) => !given.includes(id))).toEqual([]);
  });
});
