import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Restriction } from '../../../shared/law/restriction-schema';
import { deriveJurisdiction, deriveRestrictions } from '../../../shared/law/restrictions';
import { type Remedy, remedySchema } from '../../../shared/law/schema/remedy';
import { jurisdictions, placeWith, stated, survivorLaw } from './law-files';
import { everyKnownFact, remedyArbitrary, withUnknown } from './remedy-arbitrary';

/** Knowing less may blur an answer, but must not make it firmer or turn it into its opposite. */
function expectNoFirmer(before: readonly Restriction[], after: readonly Restriction[], what: string) {
  const answers = new Map<string, Answer>(before.map(({ id, answer }) => [id, answer]));
  for (const { id, answer } of after) {
    const was = answers.get(id);
    if (was === 'none' || was === 'unknown') expect(answer, `${what}: ${id} was ${was}`).not.toBe('barrier');
    if (was === 'barrier' || was === 'unknown') expect(answer, `${what}: ${id} was ${was}`).not.toBe('none');
  }
}

describe('setting a fact to unknown', () => {
  it('never makes an answer firmer: every known fact of every remedy in the guide', () => {
    let tried = 0;
    for (const jurisdiction of jurisdictions) {
      const whole = deriveJurisdiction(jurisdiction);
      for (const [index, remedy] of jurisdiction.remedies.entries()) {
        const before = deriveRestrictions(remedy, jurisdiction);
        for (const path of everyKnownFact(remedy)) {
          const less = withUnknown(remedy, [path]);
          expectNoFirmer(before, deriveRestrictions(less, jurisdiction), `${remedy.id} ${path}`);
          const remedies = jurisdiction.remedies.with(index, less);
          const after = deriveJurisdiction({ ...jurisdiction, remedies });
          expectNoFirmer(whole.restrictions, after.restrictions, `${jurisdiction.code} without ${remedy.id} ${path}`);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(1500);
  });

  it('never makes an answer firmer: any remedy, any facts', () => {
    fc.assert(
      fc.property(remedyArbitrary('xx-1'), fc.infiniteStream(fc.boolean()), (remedy, coins) => {
        const forget = everyKnownFact(remedy).filter(() => coins.next().value === true);
        const less = withUnknown(remedy, forget);
        expectNoFirmer(
          deriveRestrictions(remedy, placeWith(remedy)),
          deriveRestrictions(less, placeWith(less)),
          forget.join(),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('never makes a place’s answer firmer: up to three routes, any facts', () => {
    const remedies = fc.tuple(remedyArbitrary('xx-1'), remedyArbitrary('xx-2'), remedyArbitrary('xx-3'));
    fc.assert(
      fc.property(remedies, fc.integer({ min: 1, max: 3 }), fc.infiniteStream(fc.boolean()), (all, count, coins) => {
        const some: Remedy[] = all.slice(0, count);
        const less = some.map((remedy) =>
          withUnknown(
            remedy,
            everyKnownFact(remedy).filter(() => coins.next().value === true),
          ),
        );
        expectNoFirmer(
          deriveJurisdiction(placeWith(...some)).restrictions,
          deriveJurisdiction(placeWith(...less)).restrictions,
          'place',
        );
      }),
      { numRuns: 600 },
    );
  });
});

/** The answer to one restriction for a place with these routes. */
function answerFor(id: string, ...remedies: Remedy[]): Answer | undefined {
  return deriveJurisdiction(placeWith(...remedies)).restrictions.find((each) => each.id === id)?.answer;
}

describe('learning less about the better of two routes', () => {
  const same = { age: { rule: stated('any-age' as const) }, offenses: { scope: stated('any' as const) } };
  const process = {
    statement: stated('none' as const),
    testimony: stated('if-opposed' as const),
    namesTrafficker: stated('not-asked' as const),
    policeCooperation: stated('not-asked' as const),
  };
  const asked = {
    ...same,
    narrative: process,
    hearing: { rule: stated('on-objection' as const) },
    proof: { papers: stated('optional' as const), burden: stated('preponderance' as const) },
    preconditions: { list: stated([]) },
  };

  it('does not make a route win whose story may still ask for more', () => {
    const narrative = { ...process, namesTrafficker: stated('required' as const) };
    const naming = survivorLaw({ ...asked, id: 'xx-1', narrative });
    const proof = { ...asked.proof, burden: stated('clear-and-convincing' as const) };
    const proving = survivorLaw({ ...asked, id: 'xx-2', proof });
    expect(answerFor('burden', naming, proving)).toBe('barrier');
    const less = withUnknown(naming, ['narrative.namesTrafficker']);
    expect(answerFor('burden', less, proving)).toBe('unknown');
  });

  it('does not make a route lose whose request may still be private', () => {
    const sealed = stated([{ measure: 'filed-sealed' as const, how: 'automatic' as const }]);
    const asksFirst = stated([{ measure: 'filed-sealed' as const, how: 'court-may' as const }]);
    const facts = everythingElse();
    const confidentiality = { rule: stated('sealed' as const), measures: sealed };
    const hidden = survivorLaw({ ...facts, id: 'xx-1', confidentiality, filing: { manyCounties: stated(false) } });
    const open = survivorLaw({
      ...facts,
      id: 'xx-2',
      confidentiality: { rule: stated('sealed'), measures: asksFirst },
      filing: { manyCounties: stated(true) },
    });
    expect(answerFor('county-by-county', hidden, open)).toBe('barrier');
    const less = withUnknown(hidden, ['confidentiality.measures']);
    expect(answerFor('county-by-county', less, open)).toBe('unknown');
  });

  it('does not call a story quiet when the list of conditions is not known', () => {
    const list = stated([{ kinds: ['names-trafficker' as const], text: 'The trafficker is named.' }]);
    const quiet = { ...asked, hearing: { rule: stated('not-required' as const) } };
    const narrative = { ...process, testimony: stated('excused' as const) };
    const naming = survivorLaw({ ...quiet, narrative, preconditions: { list } });
    expect(answerFor('relives-trauma', naming)).toBe('barrier');
    expect(answerFor('relives-trauma', withUnknown(naming, ['preconditions.list']))).toBe('unknown');
  });

  /** Facts that make two routes equal in everything that is compared before the request's privacy. */
  function everythingElse() {
    return {
      ...asked,
      nexus: { standard: stated('while-victim' as const) },
      prosecutor: { role: stated('none' as const) },
      timing: {
        waiting: stated({ rule: 'none' as const, text: 'None' }),
        deadline: stated({ rule: 'none' as const, text: 'None' }),
      },
      money: { filingFee: stated('waived' as const) },
    };
  }
});

describe('a general route', () => {
  it('never changes the answer that survivor laws give', () => {
    fc.assert(
      fc.property(remedyArbitrary('xx-1'), remedyArbitrary('xx-2'), (survivor, other) => {
        const general = remedySchema.parse({ ...other, basis: 'general' });
        const alone = deriveJurisdiction(placeWith(survivor));
        expect(deriveJurisdiction(placeWith(survivor, general))).toEqual(alone);
        expect(deriveJurisdiction(placeWith(general, survivor))).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });

  it('never counts as a survivor law, however good it is', () => {
    const general = survivorLaw({ basis: 'general' });
    expect(deriveJurisdiction(placeWith(general))).toMatchObject({ status: 'general-only', restrictions: [] });
  });
});
