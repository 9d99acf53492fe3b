import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScreenAnswersInput, screen, screenAnswersSchema } from '../../../../shared/law/screen';
import type { Screening } from '../../../../shared/law/screen/findings';
import { warningsFor } from '../../../../shared/law/warnings/warnings';
import { jurisdictions, place, placeWith, stated, survivorLaw } from '../law-files';
import { answersArbitrary, realCodes, today } from './arbitraries';

type RecordInput = NonNullable<ScreenAnswersInput['records']>[number];
type PersonInput = NonNullable<ScreenAnswersInput['person']>;

const ask = (records: RecordInput[], person: PersonInput = {}, places = jurisdictions): Screening =>
  screen(screenAnswersSchema.parse({ records, person }), places, today);

const georgia = { place: 'GA', court: 'state', outcome: 'convicted', family: 'theft' } as const;

/** A law that can be used once and lets all in, and one for prostitution only. */
const onceOnly = survivorLaw({
  id: 'xx-once',
  checkedOn: today,
  offenses: { scope: stated('any') },
  age: { rule: stated('any-age') },
  victim: { trafficking: { known: 'not-required', verification: 'statute-text' } },
  nexus: { standard: stated('direct-result') },
  preconditions: { list: stated([{ kinds: ['lifetime-limit'], text: 'Once in a life.' }]) },
});
const forProstitution = survivorLaw({
  ...onceOnly,
  id: 'xx-more',
  offenses: { scope: stated('prostitution-related') },
  preconditions: { list: { known: 'not-required', verification: 'statute-text' } },
});

describe('all records together', () => {
  it('do not hang on their order', () => {
    const sorted = (result: Screening) => ({
      ...result,
      records: [...result.records].sort((a, b) => a.recordId.localeCompare(b.recordId)),
      notices: [...result.notices].sort((a, b) => `${a.recordId} ${a.id}`.localeCompare(`${b.recordId} ${b.id}`)),
      together: result.together.map((each) => ({
        ...each,
        recordIds: [...each.recordIds].sort(),
        onceOnly: each.onceOnly && { considerFirst: [...each.onceOnly.considerFirst].sort() },
      })),
    });
    fc.assert(
      fc.property(
        answersArbitrary(realCodes, { max: 5 }).chain((answers) =>
          fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers.records, { minLength: answers.records.length })),
        ),
        ([answers, shuffled]) => {
          const one = sorted(screen(answers, jurisdictions, today));
          expect(sorted(screen({ ...answers, records: shuffled }, jurisdictions, today))).toEqual(one);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('say on which record to weigh a law that can be used once: the one with no other route', () => {
    const records: RecordInput[] = [
      { id: 'sex', place: 'AS', court: 'state', outcome: 'convicted', family: 'selling-sex' },
      { id: 'theft', place: 'AS', court: 'state', outcome: 'convicted', family: 'theft' },
    ];
    const result = ask(records, {}, [placeWith(onceOnly, forProstitution)]);
    const once = result.together.find(({ remedyId }) => remedyId === 'xx-once');
    expect(once).toMatchObject({ recordIds: ['sex', 'theft'], onceOnly: { considerFirst: ['theft'] } });
    expect(result.order).toContain('once-only');
    expect(result.warnings.find(({ id }) => id === 'one-shot')).toMatchObject({
      touched: true,
      remedyIds: ['xx-once'],
    });
  });

  it('weigh a later record where the law asks for no later conviction, and dismissed ones never', () => {
    const law = survivorLaw({
      ...onceOnly,
      preconditions: { list: stated([{ kinds: ['no-later-conviction'], text: 'No later conviction.' }]) },
    });
    const later = (outcome: 'convicted' | 'dismissed', year = 2015) => {
      const when = (value: number) => ({ kind: 'year', year: value }) as const;
      const records: RecordInput[] = [
        { ...georgia, id: 'old', place: 'AS', when: when(2010) },
        { ...georgia, id: 'new', place: 'AS', when: when(year), outcome },
      ];
      const [old] = ask(records, { laterConvictions: 'no' }, [placeWith(law)]).records;
      return old?.findings[0]?.reasons.find(({ rule }) => rule === 'later-record')?.says;
    };
    expect(later('convicted')).toBe('may-fit-with-hurdles');
    expect(later('convicted', 2010)).toBe('may-fit-with-hurdles');
    expect(later('convicted', 2009)).toBe('may-fit');
    expect(later('dismissed')).toBe('may-fit');
  });

  it('keep federal and state cases apart', () => {
    const result = ask([
      { ...georgia, id: 'state' },
      { id: 'federal', court: 'federal', outcome: 'convicted', family: 'fraud-identity' },
    ]);
    const codes = result.records.map(({ findings }) => [...new Set(findings.map((each) => each.place))]);
    expect(codes).toEqual([['GA'], ['US']]);
    expect(result.order).toContain('federal-apart');
  });

  it('can be two hundred', () => {
    const records = Array.from({ length: 200 }, (_, at) => ({
      ...georgia,
      id: `r${at}`,
      place: realCodes[at % realCodes.length],
    }));
    const result = ask(records as RecordInput[]);
    expect(result.records).toHaveLength(200);
    for (const { findings } of result.records) expect(findings.length).toBeGreaterThan(0);
    expect(() => ask([...records, { ...georgia, id: 'more' }] as RecordInput[])).toThrow();
  });
});

describe('warnings', () => {
  it('come with every law that they touch, and over the whole result', () => {
    fc.assert(
      fc.property(answersArbitrary(realCodes), (answers) => {
        const result = screen(answers, jurisdictions, today);
        const shown = new Set<string>();
        for (const finding of result.records.flatMap(({ findings }) => findings)) {
          const law = place(finding.place).remedies.find(({ id }) => id === finding.remedyId);
          if (law === undefined) throw new Error(finding.remedyId);
          expect(finding.warnings).toEqual(warningsFor(law).map(({ id }) => id));
          if (finding.kind !== 'does-not-seem-to-fit') for (const id of finding.warnings) shown.add(id);
        }
        const ids = result.warnings.map(({ id }) => id);
        for (const id of ['warrant', 'registry', 'immigration', ...shown]) expect(ids).toContain(id);
        const { person } = answers;
        if (person.askedBefore === 'denied') expect(ids).toContain('denial');
        if (person.arguedAtTrial === 'yes') expect(ids).toContain('defense-raised');
        const touched = result.warnings.filter((each) => each.touched).map(({ id }) => id);
        expect(touched.includes('warrant')).toBe(person.maybeWarrant !== 'no');
        expect(touched.includes('registry')).toBe(person.registration !== 'no');
        expect(touched).toContain('immigration');
        if (person.maybeWarrant !== 'no') expect([ids[0], result.order[0]]).toEqual(['warrant', 'warrant-first']);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('a record that state law may not reach', () => {
  it.each(['tribal', 'military', 'other-country', 'city'] as const)(
    'of a %s court has its card, and no firm yes',
    (court) => {
      const [found] = ask([{ ...georgia, id: 'a', court }], { trafficking: 'sex' }).records;
      expect(found?.cards).toEqual([{ id: court, covered: 'not-known', remedyIds: [] }]);
      for (const { kind } of found?.findings ?? []) expect(['not-known', 'does-not-seem-to-fit']).toContain(kind);
    },
  );

  it('of a city court is read where the law says so', () => {
    const [found] = ask([{ ...georgia, id: 'a', place: 'AZ', court: 'city', family: 'selling-sex' }]).records;
    expect(found?.cards[0]).toMatchObject({ id: 'city', covered: 'in', remedyIds: ['az-13-909'] });
  });

  it('over immigration papers, or of a place that is not known, has a card', () => {
    const [papers, nowhere] = ask([
      { ...georgia, id: 'a', family: 'immigration-papers' },
      { id: 'b', court: 'state' },
    ]).records;
    expect(papers?.cards.map(({ id }) => id)).toEqual(['immigration']);
    expect(nowhere?.findings).toEqual([]);
    expect(nowhere?.cards.map(({ id }) => id)).toEqual(['place-not-known']);
  });
});

describe('the end of a result', () => {
  it('always names the other routes, whatever was answered', () => {
    fc.assert(
      fc.property(answersArbitrary([null, ...realCodes], { min: 0 }), (answers) => {
        const ids = screen(answers, jurisdictions, today).otherRoutes.map(({ id }) => id);
        expect(ids).toEqual(['general', 'federal', 'pardon', 'prosecutor-agreement', 'other-motion']);
      }),
      { numRuns: 200 },
    );
  });

  it('tells laws before a conviction as a defense, never as a route', () => {
    const ids = new Set(
      jurisdictions
        .flatMap(({ remedies }) => remedies.filter(({ stage }) => stage === 'pre-conviction'))
        .map(({ id }) => id),
    );
    const records = realCodes.map(
      (code) => ({ id: code, place: code, court: code === 'US' ? 'federal' : 'state' }) as const,
    );
    const result = ask(records);
    const routes = [...result.records.flatMap(({ findings }) => findings), ...result.together].map(
      ({ remedyId }) => remedyId,
    );
    expect(routes.filter((id) => ids.has(id))).toEqual([]);
    expect(new Set(result.records.flatMap(({ defenses }) => defenses.map(({ remedyId }) => remedyId)))).toEqual(ids);
  });
});

describe('answers that cannot be right', () => {
  const notices = (record: Partial<RecordInput>) => ask([{ ...georgia, id: 'a', ...record } as RecordInput]).notices;

  it('are said plainly', () => {
    expect(notices({ when: { kind: 'year', year: 2031 } })).toEqual([{ id: 'future-year', recordId: 'a' }]);
    expect(notices({ place: 'US' })).toEqual([{ id: 'place-and-court', recordId: 'a' }]);
    expect(notices({ outcome: 'juvenile', under18: 'no' })).toEqual([{ id: 'juvenile-not-under18', recordId: 'a' }]);
    expect(notices({ outcome: 'tried-as-adult', under18: 'yes' })).toEqual([]);
    expect(ask([]).notices).toEqual([{ id: 'no-records', recordId: null }]);
  });

  it('decide nothing: a year to come is the same as no year', () => {
    fc.assert(
      fc.property(answersArbitrary(realCodes, { max: 1 }), (answers) => {
        const withYear = (when: { kind: 'not-sure' } | { kind: 'year'; year: number }) =>
          screen({ ...answers, records: answers.records.map((record) => ({ ...record, when })) }, jurisdictions, today)
            .records;
        expect(withYear({ kind: 'year', year: 2027 })).toEqual(withYear({ kind: 'not-sure' }));
      }),
      { numRuns: 200 },
    );
  });
});
