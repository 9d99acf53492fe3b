import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../../../../shared/law/schema/jurisdiction';
import { type Remedy, remedySchema } from '../../../../shared/law/schema/remedy';
import { type ScreenAnswers, screen, screenAnswersSchema } from '../../../../shared/law/screen';
import type { Finding } from '../../../../shared/law/screen/findings';
import { jurisdictions, placeWith, stated } from '../law-files';
import { answersArbitrary, lawArbitrary, placeArbitrary, realCodes, today } from './arbitraries';

const findingsOf = (answers: ScreenAnswers, places: readonly Jurisdiction[]): Finding[] =>
  screen(answers, places, today).records.flatMap(({ findings }) => [...findings]);

/** Runs a property over made-up laws and over the guide's. */
function always(
  check: (findings: readonly Finding[], places: readonly Jurisdiction[], answers: ScreenAnswers) => void,
) {
  const madeUp = fc.tuple(
    placeArbitrary.map((place) => [place] as const),
    answersArbitrary(['AS'], { max: 3 }),
  );
  fc.assert(
    fc.property(madeUp, ([places, answers]) => check(findingsOf(answers, places), places, answers)),
    { numRuns: 800 },
  );
  fc.assert(
    fc.property(answersArbitrary(realCodes), (answers) =>
      check(findingsOf(answers, jurisdictions), jurisdictions, answers),
    ),
    { numRuns: 400 },
  );
}

const remedyOf = (places: readonly Jurisdiction[], id: string): Remedy => {
  const found = places.flatMap(({ remedies }) => remedies).find((remedy) => remedy.id === id);
  if (found === undefined) throw new Error(`no law ${id}`);
  return found;
};

/** The value at a path of a law. */
const at = (remedy: Remedy, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], remedy);

const isFact = (value: unknown): value is { known: string; sources: string[]; verification: string } =>
  typeof value === 'object' && value !== null && 'known' in value;

describe('"does not seem to fit"', () => {
  it('rests on facts stated in a statute that was read in full, and on nothing else', () => {
    let seen = 0;
    always((findings, places) => {
      for (const { kind, reasons, remedyId } of findings) {
        if (kind !== 'does-not-seem-to-fit') continue;
        seen += 1;
        const closing = reasons.filter(({ says }) => says === 'does-not-seem-to-fit');
        expect(closing.length).toBeGreaterThan(0);
        for (const reason of closing) {
          const fact = at(remedyOf(places, remedyId), reason.field);
          expect(remedyOf(places, remedyId).readExtent).toBe('full');
          expect(reason.readExtent).toBe('full');
          expect(reason.verification).toBe('statute-text');
          expect(reason.known).toBe('stated');
          if (isFact(fact)) expect([fact.known, fact.verification]).toEqual(['stated', 'statute-text']);
        }
      }
    });
    expect(seen).toBeGreaterThan(1000);
  }, 60_000);

  it('is never said of a law read in part, second-hand, long ago or before its last change', () => {
    const worse: ((remedy: Remedy) => Remedy)[] = [
      (remedy) => ({ ...remedy, readExtent: 'part' }),
      (remedy) => ({ ...remedy, readExtent: 'none' }),
      (remedy) => ({ ...remedy, checkedOn: '2026-01-01' }),
      (remedy) => ({ ...remedy, textAsOf: '2018', lastAmended: { ...stated(2021), checkedOn: null, note: null } }),
      (remedy) => remedySchema.parse(JSON.parse(JSON.stringify(remedy).replaceAll('"statute-text"', '"secondary"'))),
    ];
    fc.assert(
      fc.property(lawArbitrary('aa-1'), answersArbitrary(['AS']), fc.constantFrom(...worse), (law, answers, change) => {
        const kinds = findingsOf(answers, [placeWith(change(law))]).map(({ kind }) => kind);
        expect(kinds).not.toContain('does-not-seem-to-fit');
      }),
      { numRuns: 2000 },
    );
  });

  it('is never said because the link, or anything else, is not sure', () => {
    always((findings) => {
      for (const { reasons } of findings)
        for (const { rule, says, params } of reasons)
          if (rule === 'link' && params.answer === 'not-sure') expect(says).not.toBe('does-not-seem-to-fit');
    });
  }, 60_000);
});

describe('every finding', () => {
  it('has its deciding reason first, with the law it cites and the sources of the fact', () => {
    always((findings, places) => {
      for (const { kind, reasons, remedyId, citation, weakest } of findings) {
        const remedy = remedyOf(places, remedyId);
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons[0]?.says).toBe(kind);
        expect(citation).toBe(remedy.citation);
        const order = ['not-confirmed', 'secondary', 'mixed', 'statute-text'] as const;
        expect(weakest).toBe(order.find((each) => reasons.some(({ verification }) => verification === each)));
        for (const reason of reasons) {
          expect([reason.remedyId, reason.citation]).toEqual([remedyId, remedy.citation]);
          const fact = at(remedy, reason.field);
          const listed = places.find(({ remedies }) => remedies.includes(remedy))?.sources.map(({ id }) => id) ?? [];
          if (isFact(fact)) expect(reason.sources).toEqual(fact.sources.filter((id) => listed.includes(id)));
          expect(fact).toBeDefined();
        }
      }
    });
  }, 60_000);

  it('names only changes that come true when that one answer is changed', () => {
    let seen = 0;
    fc.assert(
      fc.property(placeArbitrary, answersArbitrary(['AS'], { max: 2 }), (place, answers) => {
        for (const { recordId, remedyId, changes } of findingsOf(answers, [place])) {
          for (const { question, answer, to } of changes.filter((_, index) => index % 5 === 0)) {
            seen += 1;
            const records = answers.records.map((record) =>
              record.id === recordId && question in record ? { ...record, [question]: answer } : record,
            );
            const person = question in answers.person ? { ...answers.person, [question]: answer } : answers.person;
            const changed = findingsOf(screenAnswersSchema.parse({ records, person }), [place]);
            const now = changed.find((each) => each.recordId === recordId && each.remedyId === remedyId);
            expect([remedyId, question, answer, now?.kind]).toEqual([remedyId, question, answer, to]);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(100);
  }, 60_000);
});

describe('a law that does not ask for something', () => {
  it('never makes a hurdle of it', () => {
    always((findings) => {
      for (const { reasons } of findings)
        for (const { known, says, field } of reasons)
          if (known === 'not-required') expect([field, says]).toEqual([field, 'may-fit']);
    });
  }, 60_000);

  it('leaves no kind of trafficking out where trafficking plays no part', () => {
    const none = [
      { known: 'not-required', sources: ['s1'], verification: 'statute-text' },
      { known: 'stated', value: [], sources: ['s1'], verification: 'statute-text' },
    ];
    fc.assert(
      fc.property(
        lawArbitrary('aa-1'),
        answersArbitrary(['AS']),
        fc.constantFrom(...none),
        (law, answers, trafficking) => {
          const free = placeWith(remedySchema.parse({ ...law, victim: { ...law.victim, trafficking } }));
          const kinds = (['sex', 'labor', 'forced-crime', 'several', 'not-sure'] as const).map((kind) =>
            findingsOf({ ...answers, person: { ...answers.person, trafficking: kind } }, [free]).map(
              (each) => each.kind,
            ),
          );
          for (const each of kinds) expect(each).toEqual(kinds[0]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is never closed to who was made to commit crimes', () => {
    fc.assert(
      fc.property(lawArbitrary('aa-1'), answersArbitrary(['AS']), (law, answers) => {
        const forced = { ...answers, person: { ...answers.person, trafficking: 'forced-crime' as const } };
        for (const { reasons } of findingsOf(forced, [placeWith(law)]))
          for (const { rule, says } of reasons)
            if (rule === 'trafficking') expect(says).not.toBe('does-not-seem-to-fit');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('facts that are not known', () => {
  it('make no yes and no no of a law of which nothing is known', () => {
    const bare = placeWith(
      remedySchema.parse({
        id: 'xx-1',
        basis: 'survivor',
        kind: 'vacatur',
        stage: 'post-conviction',
        title: 'A made-up law',
        citation: 'Made Up Code § 1',
        verification: 'not-confirmed',
        readExtent: 'none',
      }),
    );
    fc.assert(
      fc.property(answersArbitrary(['AS']), (answers) => {
        for (const { kind } of findingsOf(answers, [bare])) expect(kind).toBe('not-known');
      }),
      { numRuns: 500 },
    );
  });

  it('never turn into "may fit" what was not, when one more of the deciding facts is lost', () => {
    const deciding = [
      'records',
      'offenses',
      'age',
      'victim',
      'nexus',
      'preconditions',
      'denial',
      'defenseRaised',
      'registry',
    ] as const;
    fc.assert(
      fc.property(
        lawArbitrary('aa-1'),
        answersArbitrary(['AS']),
        fc.constantFrom(...deciding),
        (law, answers, group) => {
          const survivor = { ...law, basis: 'survivor' as const };
          const { [group]: _, ...rest } = survivor;
          const before = findingsOf(answers, [placeWith(survivor)]);
          const after = findingsOf(answers, [placeWith(remedySchema.parse(rest))]);
          for (const [index, { kind }] of after.entries()) {
            if (kind === 'may-fit') expect([group, before[index]?.kind]).toEqual([group, 'may-fit']);
            if (kind === 'does-not-seem-to-fit') expect([group, before[index]?.kind]).toEqual([group, kind]);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
