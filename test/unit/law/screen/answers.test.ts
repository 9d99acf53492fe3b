import { describe, expect, it } from 'vitest';
import { screenAnswersSchema } from '../../../../shared/law/screen';

describe('what the screener is told', () => {
  it('may be nothing at all', () => {
    const empty = screenAnswersSchema.parse({});
    expect(empty.records).toEqual([]);
    expect(screenAnswersSchema.parse({ records: [{ id: 'a' }] }).records[0]).toMatchObject({
      place: null,
      court: 'not-sure',
      when: { kind: 'not-sure' },
    });
  });

  it.each([{ name: 'A' }, { when: '2015-03-02' }, { when: { kind: 'year', year: 2015.5 } }, { caseNumber: '1' }])(
    'never holds %j',
    (more) => {
      expect(screenAnswersSchema.safeParse({ records: [{ id: 'a', ...more }] }).success).toBe(false);
    },
  );
});
