import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hurdlesOf, notConfirmedOf } from '../../../renderer/screener/hurdles';
import { groupsOf } from '../../../renderer/screener/reason-groups';
import { screen, screenAnswersSchema } from '../../../shared/law/screen';
import { screenWords } from '../../../shared/law/screen/words/words';
import { jurisdictions, placeWith, stated, survivorLaw } from '../law/law-files';
import { answersArbitrary, today } from '../law/screen/arbitraries';
import { open } from '../law/screen/one-law';

const codes = jurisdictions.map(({ code }) => code);

const screened = (facts: Parameters<typeof survivorLaw>[0]) =>
  screen(
    screenAnswersSchema.parse({
      records: [
        {
          id: 'a',
          place: 'AS',
          court: 'state',
          outcome: 'convicted',
          family: 'theft',
          level: 'felony',
          connected: 'yes',
        },
      ],
      person: { askedBefore: 'never', arguedAtTrial: 'no', registration: 'no', trafficking: 'sex' },
    }),
    [placeWith(survivorLaw({ ...open, ...facts }))],
    today,
  );

describe('reasons by what they do', () => {
  it('put what nobody has confirmed under a heading of its own, never among what stands in the way', () => {
    const found = screened({
      timing: { waiting: { known: 'unknown' }, deadline: stated({ rule: 'none', text: 'None.' }) },
      tiers: stated([{ offenseClass: 'Felonies', text: 'Another form.' }]),
    });
    const finding = found.records[0]?.findings[0];
    expect(finding?.kind).toBe('may-fit-with-hurdles');
    const groups = new Map(groupsOf(finding?.reasons ?? []).map(({ id, reasons }) => [id, reasons.map((r) => r.rule)]));
    expect(groups.get('unread')).toEqual(['waiting']);
    expect(groups.get('hurdles')).toEqual(['tiers']);
    expect(hurdlesOf(found).map(({ rule }) => rule)).toEqual(['tiers']);
    expect(notConfirmedOf(found).map(({ rule }) => rule)).toEqual(['waiting']);
  });

  it('hold every reason once, what closes most first, and "could not confirm" only under its own heading', () => {
    const start = screenWords('en').notConfirmed('').slice(0, 20);
    fc.assert(
      fc.property(answersArbitrary(codes), (answers) => {
        for (const { findings } of screen(answers, jurisdictions, today).records)
          for (const { reasons } of findings) {
            const groups = groupsOf(reasons);
            expect(groups.flatMap((group) => group.reasons)).toHaveLength(reasons.length);
            expect(new Set(groups.flatMap((group) => group.reasons))).toEqual(new Set(reasons));
            expect(groups[0]?.reasons.some(({ says }) => says === reasons[0]?.says)).toBe(true);
            for (const group of groups)
              for (const reason of group.reasons)
                expect(screenWords('en').reason(reason).startsWith(start) || reason.rule === 'read-in-part').toBe(
                  group.id === 'unread',
                );
          }
      }),
      { numRuns: 200 },
    );
  });
});
