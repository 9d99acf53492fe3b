import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/law/plain/plain-text';
import { type PlainSentence, type PlainText, plainParts } from '../../../shared/law/plain/sentence';
import type { ReliefStatus } from '../../../shared/law/restriction-schema';
import { deriveJurisdiction } from '../../../shared/law/restrictions';
import type { Jurisdiction } from '../../../shared/law/schema/jurisdiction';
import { type Remedy, remedySchema } from '../../../shared/law/schema/remedy';
import { wordingProblems } from '../../../shared/law/wording';
import { lawWords } from '../../../shared/law/words/words';
import { jurisdictions, placeWith, stated, survivorLaw } from './law-files';
import { everyKnownFact, remedyArbitrary, withUnknown } from './remedy-arbitrary';

const all = (text: PlainText): PlainSentence[] => plainParts.flatMap((part) => text[part]);
const texts = (jurisdiction: Jurisdiction) => all(plainText(jurisdiction, 'en')).map(({ text }) => text);
const { plain } = lawWords('en');

/** Any remedy: for survivors or general, after or before a conviction. */
const anyRemedy = (id: string): fc.Arbitrary<Remedy> =>
  fc
    .tuple(
      remedyArbitrary(id),
      fc.constantFrom('survivor', 'survivor', 'general'),
      fc.constantFrom('post-conviction', 'post-conviction', 'pre-conviction'),
    )
    .map(([remedy, basis, stage]) =>
      remedySchema.parse({ ...remedy, basis, stage, ...(stage === 'pre-conviction' && { kind: 'immunity' }) }),
    );
const anyPlace = fc
  .tuple(anyRemedy('xx-1'), anyRemedy('xx-2'), anyRemedy('xx-3'), fc.integer({ min: 0, max: 3 }))
  .map(([a, b, c, count]) => placeWith(...[a, b, c].slice(0, count)));

/** The value at a path of a remedy; undefined when there is no such path. */
function at(remedy: Remedy, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map(Object.entries(value)).get(key);
  }, remedy);
}

/** What a place may be said to have after learning less, beside "not known" and the same as before. */
const mayBecome: Partial<Record<ReliefStatus, ReliefStatus[]>> = { 'minors-only': ['survivor-law', 'no-convictions'] };

/** Knowing less never makes the text say anything of the law that it did not say before. */
function expectNoFirmer(before: Jurisdiction, after: Jurisdiction, what: string, was = plainText(before, 'en')) {
  const is = plainText(after, 'en');
  for (const part of plainParts) {
    const key = ({ remedies, text }: PlainSentence) => `${remedies}: ${text}`;
    const said = new Set(was[part].map(key));
    for (const sentence of is[part]) {
      if (sentence.says === 'not-known' || said.has(key(sentence))) continue;
      if (sentence.group === 'place') {
        const [from, to] = [deriveJurisdiction(before).status, deriveJurisdiction(after).status];
        expect([from, ...(mayBecome[from] ?? [])], `${what}: ${from} became ${to}`).toContain(to);
      } else if (sentence.says === 'law') {
        expect.fail(`${what}: "${sentence.text}" is new`);
      } else {
        // Lists shrink and fall apart anew: what they hold must have been so before.
        const remedy = before.remedies.find(({ id }) => sentence.remedies.includes(id));
        for (const path of sentence.facts)
          expect(remedy && at(remedy, path), `${what}: ${sentence.text}`).toHaveProperty(
            'known',
            sentence.says === 'silent' ? 'silent' : 'not-required',
          );
      }
    }
  }
}

describe('setting a fact to unknown', () => {
  it('never makes the text say more: every known fact of every remedy in the guide', () => {
    let tried = 0;
    for (const jurisdiction of jurisdictions)
      for (const remedy of jurisdiction.remedies) {
        const alone = { ...jurisdiction, remedies: [remedy] };
        const was = plainText(alone, 'en');
        for (const path of everyKnownFact(remedy)) {
          const less = { ...alone, remedies: [withUnknown(remedy, [path])] };
          expectNoFirmer(alone, less, `${remedy.id} without ${path}`, was);
          tried += 1;
        }
      }
    expect(tried).toBeGreaterThan(1500);
  }, 60_000);

  it('never makes the text say more: any place, any facts', () => {
    fc.assert(
      fc.property(anyPlace, fc.infiniteStream(fc.boolean()), (place, coins) => {
        const remedies = place.remedies.map((remedy) =>
          withUnknown(
            remedy,
            everyKnownFact(remedy).filter(() => coins.next().value === true),
          ),
        );
        expectNoFirmer(place, { ...place, remedies }, 'any place');
      }),
      { numRuns: 300 },
    );
  });

  it('does not leave a law for minors alone where another may still clear convictions of adults', () => {
    const adults = survivorLaw({ id: 'xx-1', age: { rule: stated('any-age' as const) } });
    const minors = survivorLaw({ id: 'xx-2', age: { rule: stated('minor-at-offense' as const) } });
    const { what } = lawWords('en').placeAnswer('Nowhere', deriveJurisdiction(placeWith(minors)));
    expect(what).toContain('only for people who were minors');
    expect(texts(placeWith(minors))).toContain(what);
    expect(texts(placeWith(withUnknown(adults, ['records.kinds']), minors))).not.toContain(what);
  });

  it('takes away each sentence that rests on that fact', () => {
    fc.assert(
      fc.property(anyRemedy('xx-1'), (remedy) => {
        const told = all(plainText(placeWith(remedy), 'en'));
        // Several facts can ask a person to tell what happened; one of them is named.
        for (const { text, facts, says } of told.filter((sentence) => sentence.text !== plain.canAskToTell)) {
          const known = facts.filter((path) => everyKnownFact(remedy).includes(path));
          if (says !== 'law' || known.length === 0) continue;
          expect(texts(placeWith(withUnknown(remedy, known)))).not.toContain(text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('every sentence', () => {
  const places = [...jurisdictions, ...fc.sample(anyPlace, 60)];

  it('names a remedy that is there, and paths that are there in it', () => {
    for (const place of places)
      for (const { text, remedies, facts, route } of all(plainText(place, 'en'))) {
        if (route !== null) expect(remedies, text).toHaveLength(1);
        expect(facts.length, text).toBeGreaterThan(0);
        for (const id of remedies) {
          const remedy = place.remedies.find((each) => each.id === id);
          if (remedy === undefined) throw new Error(`${place.code}: no remedy ${id}`);
          for (const path of facts) expect(at(remedy, path), `${place.code} ${id} ${path}`).toBeDefined();
        }
      }
  });

  it('belongs to one route, whose name no other route of the place has', () => {
    for (const place of jurisdictions)
      for (const locale of ['en', 'es'] as const) {
        const routes = new Map<string, string>();
        for (const { route, remedies } of all(plainText(place, locale))) {
          if (route === null) continue;
          expect(routes.get(route) ?? remedies[0], `${place.code} ${route}`).toBe(remedies[0]);
          routes.set(route, remedies[0] ?? '');
        }
        expect(routes.size, place.code).toBe(place.remedies.length);
      }
  });

  it('has its twin in Spanish, resting on the same facts, and none is the same text', () => {
    const refs = ({ group, says, remedies, facts }: PlainSentence) => ({ group, says, remedies, facts });
    for (const place of places) {
      const [en, es] = [plainText(place, 'en'), plainText(place, 'es')];
      for (const part of plainParts) {
        expect(es[part].map(refs), `${place.code} ${part}`).toEqual(en[part].map(refs));
        for (const [index, { text }] of en[part].entries()) expect(es[part][index]?.text).not.toBe(text);
      }
    }
  });

  it.each(['en', 'es'] as const)('is whole, and breaks no rule of wording, in %s', (locale) => {
    for (const place of places)
      for (const { text } of all(plainText(place, locale))) {
        expect(text).toMatch(/^[\p{Lu}\d].*\.$/su);
        expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/);
        expect([text, wordingProblems(text)]).toEqual([text, []]);
      }
  });
});

describe('a general route', () => {
  it('is told as open to everyone and never as made for survivors', () => {
    let seen = 0;
    for (const place of [...jurisdictions, ...fc.sample(anyPlace, 60)])
      for (const locale of ['en', 'es'] as const) {
        const general = place.remedies.filter(({ basis }) => basis === 'general').map(({ id }) => id);
        const text = plainText(place, locale);
        for (const { text: words, remedies, group } of all(text)) {
          if (group === 'place' || !general.includes(remedies[0] ?? '')) continue;
          expect(words).not.toMatch(/survivor|sobreviv/i);
          expect(group).not.toBe('survivor');
          seen += 1;
        }
        for (const id of general)
          expect(text.summary.filter(({ remedies }) => remedies[0] === id).map((each) => each.text)).toContain(
            lawWords(locale).plain.openToEveryone,
          );
      }
    expect(seen).toBeGreaterThan(100);
  });
});

describe('the plain text', () => {
  it('tells apart what helps before a conviction: it clears nothing and has no process', () => {
    const defense = survivorLaw({ stage: 'pre-conviction', kind: 'affirmative-defense' });
    const text = plainText(placeWith(defense), 'en');
    expect(text.process).toEqual([]);
    expect(text.summary.filter(({ route }) => route !== null).every(({ group }) => group === 'before')).toBe(true);
    expect(texts(placeWith(defense))).toContain(plain.beforeConviction);
  });

  it('tells who is told, and whether the home address shows, before anything else of the process', () => {
    const notice = { addressShown: stated('shown' as const), crimeVictim: stated(true) };
    const [first, ...others] = plainText(placeWith(survivorLaw({ notice })), 'en').process;
    expect(first?.text).toBe(plain.coded['notice.addressShown'].shown);
    expect(others[0]?.text).toBe(plain.coded['notice.crimeVictim'].yes);
  });

  it('warns of an open warrant wherever a person is sent to get a record or give fingerprints', () => {
    for (const kind of ['no-open-warrant', 'fingerprints', 'history-report'] as const) {
      const list = stated([{ kinds: [kind], text: 'words' }]);
      expect(texts(placeWith(survivorLaw({ preconditions: { list } })))).toContain(plain.warrant);
    }
    const list = stated([{ kinds: ['court-form' as const], text: 'words' }]);
    expect(texts(placeWith(survivorLaw({ preconditions: { list } })))).not.toContain(plain.warrant);
  });

  it('tells a one-shot route, and that a no is final, before anyone files', () => {
    const list = stated([{ kinds: ['lifetime-limit' as const], text: 'words' }]);
    const told = plainText(
      placeWith(survivorLaw({ preconditions: { list }, denial: { refile: stated('barred' as const) } })),
      'en',
    ).inTheWay.map(({ text }) => text);
    expect(told).toContain(plain.oneShot);
    expect(told).toContain(plain.coded['denial.refile'].barred);
  });

  it('says that something is not asked for only as far as the law was read', () => {
    const facts = { narrative: { statement: stated('none' as const) } };
    const said = (readExtent: Remedy['readExtent']) =>
      texts(placeWith(survivorLaw({ ...facts, readExtent }))).find((text) => text.includes('No written account'));
    expect(new Set([said('full'), said('part'), said('none')]).size).toBe(3);
    expect(said('part')).toMatch(/^As far as the law was read: /);
  });

  it('keeps silence of the law apart from not knowing', () => {
    const silent = { known: 'silent' as const, sources: ['s1'], verification: 'statute-text' as const };
    const said = plainText(placeWith(survivorLaw({ hearing: { rule: silent } })), 'en').process;
    const about = (says: PlainSentence['says']) => said.filter((each) => each.says === says).flatMap((e) => e.facts);
    expect(about('silent')).toContain('hearing.rule');
    expect(about('not-known')).not.toContain('hearing.rule');
  });

  it('says that nothing stands in the way only when all is known', () => {
    for (const place of jurisdictions)
      for (const { text, remedies } of plainText(place, 'en').inTheWay)
        if (text === plain.nothingStands) {
          const alone = { ...place, remedies: place.remedies.filter(({ id }) => remedies.includes(id)) };
          const { counts, routes } = deriveJurisdiction(alone);
          if (routes.length > 0) expect(counts.unknown).toBe(0);
        }
    expect(texts(placeWith(survivorLaw()))).not.toContain(plain.nothingStands);
  });
});
