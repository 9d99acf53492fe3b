import { describe, expect, it } from 'vitest';
import { checkContent, describeReport } from '../../shared/law/check';
import { jurisdictionSchema } from '../../shared/law/schema/jurisdiction';
import { placeWith, stated, survivorLaw } from '../unit/law/law-files';

const today = '2026-11-24';
const good = placeWith(survivorLaw({ age: { rule: stated('any-age') } }));

/** The messages about one file whose content was changed in one way. */
function messages(change: (content: ReturnType<typeof draft>) => void, name = 'AS.json'): string[] {
  const content = draft();
  change(content);
  return checkContent([{ name, text: JSON.stringify(content) }], today).problems.map(
    ({ where, message }) => `${where}: ${message}`,
  );
}

const ftpForm = { title: 'A form', id: null, url: 'ftp://example.org/form.pdf' };

/** The good file as loose JSON, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: bad content has any shape
const draft = (): any => structuredClone(good);

describe('the content check', () => {
  it('passes good content', () => {
    expect(messages(() => {})).toEqual([]);
    expect(jurisdictionSchema.parse(good)).toEqual(good);
  });

  it('refuses a source that is not there', () => {
    expect(messages((content) => content.remedies[0].age.rule.sources.push('s9'))).toEqual([
      'remedies[0].age.rule: there is no source "s9"',
    ]);
  });

  it.each(['stated', 'silent', 'not-required'])('refuses a fact that is %s without a source', (known) => {
    const found = messages((content) => {
      const { value, ...fact } = content.remedies[0].age.rule;
      content.remedies[0].age.rule = { ...fact, known, sources: [], ...(known === 'stated' ? { value } : {}) };
    });
    expect(found).toEqual([`remedies[0].age.rule: a fact that is ${known} needs a source`]);
  });

  it('lets an imported value without a source stand only as a lead, and counts it', () => {
    const content = draft();
    content.remedies[0].age.rule = { known: 'unknown', lead: { known: 'stated', value: 'any-age' } };
    const report = checkContent([{ name: 'AS.json', text: JSON.stringify(content) }], today);
    expect(report.problems).toEqual([]);
    expect(report.figures.leads).toBe(1);
    expect(describeReport(report)).toContain('imported facts with no source, kept as leads: 1');
  });

  it('refuses a known fact that does not say how it was read', () => {
    const found = messages((content) => {
      content.remedies[0].age.rule.verification = 'not-confirmed';
    });
    expect(found).toHaveLength(1);
  });

  it.each([
    ['an unknown value', (content: ReturnType<typeof draft>) => (content.remedies[0].age.rule.value = 'over-30')],
    ['an unknown kind', (content: ReturnType<typeof draft>) => (content.remedies[0].kind = 'magic')],
    ['an unknown place', (content: ReturnType<typeof draft>) => (content.code = 'ZZ')],
    ['a field that is not in the schema', (content: ReturnType<typeof draft>) => (content.grade = 'A')],
    ['a typed relief status', (content: ReturnType<typeof draft>) => (content.reliefStatus = 'dedicated')],
    [
      'an address that is not http',
      (content: ReturnType<typeof draft>) => (content.sources[0].url = 'javascript:alert(1)'),
    ],
    ['an address of a form that is not http', (content: ReturnType<typeof draft>) => (content.forms = [ftpForm])],
    ['no sources at all', (content: ReturnType<typeof draft>) => (content.sources = [])],
    [
      'a value beside "unknown"',
      (content: ReturnType<typeof draft>) => (content.remedies[0].age.rule.known = 'unknown'),
    ],
    ['a stated fact without a value', (content: ReturnType<typeof draft>) => delete content.remedies[0].age.rule.value],
    ['a date that is none', (content: ReturnType<typeof draft>) => (content.textAsOf = '2026-13')],
  ])('refuses %s', (_what, change) => {
    expect(messages(change).length).toBeGreaterThan(0);
  });

  it('refuses a code that is not the file name', () => {
    expect(messages(() => {}, 'GU.json')).toEqual(['code: "AS" does not match the file name']);
  });

  it('refuses ids that are there twice, in one file and across files', () => {
    expect(messages((content) => content.sources.push({ ...content.sources[0] }))).toHaveLength(1);
    expect(messages((content) => content.remedies.push({ ...content.remedies[0] }))).toHaveLength(1);
    const text = JSON.stringify(good);
    const files = [
      { name: 'AS.json', text },
      { name: 'GU.json', text: JSON.stringify({ ...good, code: 'GU' }) },
    ];
    expect(checkContent(files, today).problems.map(({ file }) => file)).toEqual(['GU.json']);
  });

  it('refuses a day of checking in the future, but takes law that starts in the future', () => {
    expect(messages((content) => (content.remedies[0].checkedOn = '2026-12'))).toHaveLength(1);
    expect(messages((content) => (content.remedies[0].age.rule.checkedOn = '2026-11-25'))).toHaveLength(1);
    expect(messages((content) => (content.remedies[0].checkedOn = '2026-11'))).toEqual([]);
    expect(messages((content) => (content.remedies[0].effectiveFrom = '2030-01-01'))).toEqual([]);
  });

  it.each([
    ['ftp:', 'See ftp://example.org/law.txt for the text.'],
    ['javascript:', 'Press javascript:alert(1) to go on.'],
    ['file:', 'The copy at file:///documents/law.html says so.'],
  ])('refuses an address with %s in any text', (scheme, text) => {
    expect(messages((content) => (content.remedies[0].age.note = text))).toEqual([
      `remedies[0].age.note: an address with "${scheme}" may not stand in the guide`,
    ]);
  });

  it('takes colons and web addresses in a text', () => {
    const text = 'Data: none. Two ways: file a form, or see https://example.org/law and http://example.org.';
    expect(messages((content) => (content.remedies[0].age.note = text))).toEqual([]);
  });

  it('refuses words that the guide never uses', () => {
    expect(messages((content) => (content.summary = 'Silence counts as consent.'))).toHaveLength(1);
    expect(messages((content) => (content.gaps = ['Clear any warrants first.']))).toHaveLength(1);
  });

  it.each(['', '{', 'null', '[]', '"text"', '\u0000', '{"code":'])('refuses %j without a crash', (text) => {
    const report = checkContent([{ name: 'AS.json', text }], today);
    expect(report.problems.length).toBeGreaterThan(0);
    expect(report.jurisdictions).toEqual([]);
  });
});
