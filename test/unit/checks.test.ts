import { describe, expect, it } from 'vitest';
import { importsOf, verdict } from '../../scripts/check/imports.ts';
import { fits } from '../../scripts/check/licences.ts';
import { problemsOf } from '../../scripts/check/threat-model.ts';
import { compare, idsIn, placeholders } from '../../scripts/check-messages.ts';
import { explained } from '../../scripts/electronegativity.ts';

const there = () => true;

describe('import rules', () => {
  it('reads static, type, re-exported, dynamic and inline type imports', () => {
    const text = `
      import a from './a';
      import type { B } from './b';
      export { c } from './c';
      export * from './d';
      const e = () => import('./e');
      type F = import('./f').F;
      console.log(a, e);`;
    expect(importsOf('main/x.ts', text).sort()).toEqual(['./a', './b', './c', './d', './e', './f']);
  });

  it('refuses to go on when a source cannot be read', () => {
    expect(() => importsOf('main/x.ts', 'import { from nowhere')).toThrow(/main\/x\.ts/);
  });

  it.each([
    ['renderer/desk/Desk.tsx', '../../main/ipc'],
    ['main/window.ts', '../renderer/styles/x'],
    ['shared/law/guide.ts', '../../main/ipc'],
    ['shared/law/guide.ts', '../../renderer/x'],
    ['main/window.ts', '../test/receiver/main'],
    ['shared/ipc.ts', 'node:fs'],
    ['shared/ipc.ts', 'electron'],
    ['shared/ipc.ts', 'react'],
    ['renderer/desk/Desk.tsx', 'fs'],
    ['renderer/desk/Desk.tsx', 'electron'],
    ['main/window.ts', 'react-intl'],
    ['renderer/screener/Results.tsx', '../petition/SignForm'],
    ['renderer/screener/kept.ts', '../../shared/petition/signature'],
    ['renderer/petition/SignForm.tsx', '../screener/kept'],
    ['renderer/desk/Desk.tsx', '../../shared/law/screen'],
    ['main/store/process.ts', '../../shared/law/screen/answers'],
    ['shared/law/screen/find.ts', '../../outbox/outbox'],
  ])('%s may not import %s', (file, name) => {
    expect(verdict(file, name, there)).toContain(file);
  });

  it.each([
    ['renderer/desk/Desk.tsx', '../../shared/ipc'],
    ['main/window.ts', '../shared/ipc'],
    ['main/window.ts', 'node:path'],
    ['test/e2e/sign.spec.ts', '../../main/ipc'],
    ['shared/ipc.ts', 'zod'],
    ['renderer/start/main.tsx', '../../node_modules/x/y.css'],
  ])('%s may import %s', (file, name) => {
    expect(verdict(file, name, there)).toBeUndefined();
  });

  it('names an import of a file that is not there', () => {
    expect(verdict('main/window.ts', './gone', () => false)).toContain('main/gone');
  });
});

describe('messages', () => {
  it('finds what is missing or empty in either language', () => {
    expect(compare({ a: 'A', b: 'B', c: ' ' }, { a: 'A', c: 'C', d: 'D' })).toEqual([
      'b: missing in Spanish',
      'c: empty in English',
      'd: missing in English',
    ]);
  });

  it('finds values that differ, at any depth', () => {
    const english = '{count, plural, one {# law in {state}} other {# laws in {state}}}';
    expect(compare({ a: english }, { a: '{count, plural, one {# ley} other {# leyes}}' })).toHaveLength(1);
    expect(
      compare({ a: english }, { a: '{count, plural, one {# ley de {state}} other {# leyes de {state}}}' }),
    ).toEqual([]);
    expect(
      compare({ a: '{who, select, me {I} other {you}}' }, { a: '{who, select, yo {Yo} other {usted}}' }),
    ).toHaveLength(1);
    expect(compare({ a: 'read <b>this</b>' }, { a: 'lea esto' })).toHaveLength(1);
  });

  it('names a message that cannot be parsed', () => {
    expect(compare({ a: '{open' }, { a: 'abierto' })[0]).toContain('a: not a valid message');
  });

  it('lists placeholders once, with their kind', () => {
    expect(placeholders('{day, date} {name} {name}')).toEqual(['day: date', 'name: argument']);
  });

  it('finds ids in components and calls, but not the ids of elements', () => {
    const text = `
      const title = words('start.title');
      const text = intl.formatMessage({ id: 'start.text' }, {});
      export const View = () => <main id="root"><Words id="start.note" parts={{}} /><FormattedMessage id="start.end" /></main>;`;
    expect(idsIn('renderer/x.tsx', text).sort()).toEqual(['start.end', 'start.note', 'start.text', 'start.title']);
  });
});

describe('licences', () => {
  const allowed = ['MIT', 'ISC', 'Apache-2.0'];
  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'GPL-2.0 OR ISC', 'MIT AND Apache-2.0'])('%s fits', (licence) => {
    expect(fits(licence, allowed)).toBe(true);
  });
  it.each(['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-3.0-only', 'unknown', 'UNLICENSED', 'SEE LICENSE IN x', ''])(
    '%s does not',
    (licence) => {
      expect(fits(licence, allowed)).toBe(false);
    },
  );
});

describe('findings of Electronegativity', () => {
  it('stand only where the checklist gives a reason for this check in this file', () => {
    const text = '| `A_CHECK` | `main/a.ts` | because |\n| `B_CHECK` | `main/b.ts` | |\n';
    expect([...explained(text)]).toEqual(['A_CHECK main/a.ts']);
  });
});

describe('the threat model', () => {
  const head = '# Model\n\n## A thief\n\n| shown by | test |\n|---|---|\n';
  const read = (file: string) => (file === 'test/a.test.ts' ? "it('keeps it shut', () => {})" : undefined);

  it('may name tests that are there', () => {
    expect(problemsOf(`${head}| shut | \`test/a.test.ts\` · "keeps it shut" |\n`, read)).toEqual([]);
  });

  it.each([
    ['no test at all', head],
    ['a title that is nowhere', `${head}| shut | \`test/a.test.ts\` · "keeps it open" |\n`],
    ['a file that is nowhere', `${head}| shut | \`test/b.test.ts\` · "keeps it shut" |\n`],
    ['a claim without a test', `${head}| shut | nobody checked |\n`],
    ['nobody', '# Model\n'],
  ])('may not name %s', (_what, text) => {
    expect(problemsOf(text, read)).toHaveLength(1);
  });
});
