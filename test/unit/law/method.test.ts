import { describe, expect, it } from 'vitest';
import en from '../../../renderer/messages/en.json';
import es from '../../../renderer/messages/es.json';
import { guideFigures } from '../../../shared/law/figures';
import { methodSchema } from '../../../shared/law/guide';
import { methodOutline } from '../../../shared/law/method';
import { englishGrade, spanishEase } from '../../../shared/law/plain/reading-level';
import { restrictionIds } from '../../../shared/law/restriction-schema';
import { restrictionOrder } from '../../../shared/law/restrictions';
import { wordingProblems } from '../../../shared/law/wording';
import { placeWith, stated, survivorLaw } from './law-files';

describe('the figures of the method page', () => {
  const known = stated('any-age' as const);

  it('count a fact as read in a primary source only when it was read, and in the law or a court’s own paper', () => {
    const supported = (rule: object, kind: 'statute' | 'court' | 'agency' | 'secondary') => {
      const place = placeWith(survivorLaw({ records: {}, age: { rule: { ...known, ...rule } } }));
      const sources = place.sources.map((source) => ({ ...source, kind }));
      return guideFigures([{ ...place, sources }]).primary;
    };
    expect(supported({}, 'statute')).toEqual({ known: 1, supported: 1 });
    expect(supported({ verification: 'mixed' }, 'court')).toEqual({ known: 1, supported: 1 });
    expect(supported({ verification: 'secondary' }, 'statute')).toEqual({ known: 1, supported: 0 });
    expect(supported({}, 'secondary')).toEqual({ known: 1, supported: 0 });
    expect(supported({}, 'agency')).toEqual({ known: 1, supported: 0 });
    expect(supported({ sources: ['s9'] }, 'statute')).toEqual({ known: 1, supported: 0 });
  });

  it('count only survivors’ routes after a conviction by how much was read', () => {
    const { survivorRoutes, remedies } = guideFigures([
      placeWith(
        survivorLaw({ id: 'xx-1', readExtent: 'part' }),
        survivorLaw({ id: 'xx-2', basis: 'general' }),
        survivorLaw({ id: 'xx-3', stage: 'pre-conviction' }),
        survivorLaw({ id: 'xx-4', readExtent: 'none' }),
      ),
    ]);
    expect(remedies).toBe(4);
    expect(survivorRoutes).toEqual({ full: 0, part: 1, none: 1 });
  });

  it('tell the oldest day of looking, and how many routes have none', () => {
    const days = ['2026-11-24', null, '2026-10', '2026-10-02'].map((checkedOn, index) =>
      survivorLaw({ id: `xx-${index}`, checkedOn }),
    );
    expect(guideFigures([placeWith(...days)])).toMatchObject({ oldestCheckedOn: '2026-10', undated: 1 });
    expect(guideFigures([])).toMatchObject({ jurisdictions: 0, oldestCheckedOn: null });
  });

  it('stand beside what the newest version changed, by the names of the places', () => {
    const place = placeWith();
    const change = { code: place.code, remedyId: null, field: 'gaps', kind: 'changed', was: 'items:1', now: 'items:2' };
    const version = { contentVersion: '2026.11.2', issued: '2026-11-24', since: '2026.11.1' };
    const log = [{ ...version, changes: [{ ...change, kind: 'changed' as const }] }];
    const outline = methodOutline(guideFigures([place]), [place], log);
    expect(methodSchema.parse(outline)).toEqual(outline);
    expect(outline).toMatchObject({ newest: version, changed: [{ code: 'AS', name: 'Nowhere', count: 1 }] });
    expect(methodOutline(guideFigures([place]), [place], []).newest).toBeNull();
  });
});

describe('the method page', () => {
  const ours = Object.keys(en).filter((id) => /^(method|stale|changes)\./.test(id));
  const text = (messages: Record<string, string>, prefix: RegExp) =>
    Object.entries(messages)
      .filter(([id, message]) => prefix.test(id) && !message.includes('{'))
      .map(([, message]) => message.replace(/[;,.]?$/, '.'))
      .join(' ');

  it('orders the restrictions as the schema writes them', () => {
    expect(restrictionOrder).toEqual(restrictionIds);
  });

  it.each(['known', 'reading', 'why', 'not', 'place', 'facts', 'order', 'answer', 'grade'])(
    'is plain in both languages in its part “%s”',
    (part) => {
      const prefix = new RegExp(`^method\\.${part}\\.`);
      expect(englishGrade(text(en, prefix))).toBeLessThanOrEqual(8);
      expect(spanishEase(text(es, prefix))).toBeGreaterThanOrEqual(65);
    },
  );

  it('never uses words that the guide bans', () => {
    expect(ours.length).toBeGreaterThan(60);
    const all: Record<string, string>[] = [en, es];
    for (const messages of all) for (const id of ours) expect(wordingProblems(messages[id] ?? ''), id).toEqual([]);
  });
});
