import { describe, expect, it } from 'vitest';
import { readLawFiles } from '../../scripts/law-files';
import { checkEdition, describeEdition, type EditionParts } from '../../shared/law/check/edition';
import { glossary } from '../../shared/law/glossary/glossary';
import { rawHelp } from '../../shared/law/help/content';

const good: EditionParts = {
  files: readLawFiles(),
  changeLog: [{ contentVersion: '2026.11.2', issued: '2026-11-24', since: null, changes: [] }],
  glossary,
  help: rawHelp,
  contentVersion: '2026.11.2',
  today: '2026-11-24',
};
const usual = new Set(problemsOf(good));

function problemsOf(parts: EditionParts): string[] {
  return checkEdition(parts).problems.map(({ file, where, message }) => `${file}: ${where}: ${message}`);
}

/** The problems that a change to the edition adds. */
const added = (change: Partial<EditionParts>) =>
  problemsOf({ ...good, ...change }).filter((problem) => !usual.has(problem));

/** Loose JSON, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: bad content has any shape
const spoilt = (value: unknown, change: (copy: any) => void): any => {
  const copy = structuredClone(value);
  change(copy);
  return copy;
};

const georgia = (change: { field?: string; remedyId?: string | null; code?: string; kind?: string }) => ({
  changeLog: [
    {
      contentVersion: '2026.11.2',
      issued: '2026-11-24',
      since: null,
      changes: [
        { code: 'GA', remedyId: null, field: 'gaps', kind: 'changed', was: 'items:1', now: 'items:2', ...change },
      ],
    },
  ],
});

describe('an edition of the guide is refused', () => {
  it('when a place is missing', () => {
    const files = good.files.filter(({ name }) => name !== 'GU.json');
    expect(added({ files })).toEqual(['GU.json: : this place is missing']);
  });

  it('when the log of changes is of another version', () => {
    const [problem, ...others] = added({ contentVersion: '2026.12.1' });
    expect(problem).toContain('its newest version is 2026.11.2, the content is 2026.12.1');
    expect(others).toEqual([]);
  });

  it.each([
    ['a place that is not there', { code: 'GU', remedyId: 'gu-0' }, 'there is no route "gu-0" in GU'],
    ['a route that is not there', { remedyId: 'ga-0', field: 'age.rule' }, 'there is no route "ga-0" in GA'],
    ['a field without words', { field: 'grade' }, 'the field "grade" has no name in en'],
  ])('when a change names %s', (_what, change, message) => {
    expect(added(georgia(change)).some((problem) => problem.endsWith(message))).toBe(true);
  });

  it('when a change names a place that is not in the edition', () => {
    const files = good.files.filter(({ name }) => name !== 'GA.json');
    expect(added({ files, ...georgia({}) })).toContain('CHANGES.json: 2026.11.2 [0]: there is no place "GA"');
  });

  it('but not when the change says that the route was removed', () => {
    expect(added(georgia({ remedyId: 'ga-0', field: 'remedy', kind: 'removed' }))).toEqual([]);
  });

  it('but not when a newer version removed what an older one had changed', () => {
    const [newest] = georgia({ remedyId: 'ga-0', field: 'remedy', kind: 'removed' }).changeLog;
    const [older] = georgia({ remedyId: 'ga-0', field: 'age.rule' }).changeLog;
    const log = [
      { ...newest, since: '2026.11.1' },
      { ...older, contentVersion: '2026.11.1' },
    ];
    expect(added({ changeLog: log })).toEqual([]);
    expect(added({ changeLog: [{ ...newest, since: '2026.10.1' }, log[1]] })).toHaveLength(1);
  });

  it.each([
    ['is no list', {}],
    ['is empty', []],
    ['holds prose', georgia({ kind: 'better' }).changeLog],
    ['was issued in the future', [{ contentVersion: '2026.11.2', issued: '2026-12', since: null, changes: [] }]],
  ])('when the log of changes %s', (_what, changeLog) => {
    expect(added({ changeLog }).length).toBeGreaterThan(0);
  });

  it('when a legal word has no Spanish, or leads to no other word', () => {
    const without = spoilt(glossary, (words) => delete words[0].es);
    expect(added({ glossary: without }).length).toBeGreaterThan(0);
    const astray = spoilt(glossary, (words) => (words[0].seeAlso = ['no-such-word']));
    expect(added({ glossary: astray })).toEqual([expect.stringContaining('there is no word "no-such-word"')]);
  });

  it('when help has an address that is not http', () => {
    const help = spoilt(rawHelp, (content) => (content.sources[0].url = 'ftp://example.org'));
    expect(added({ help }).length).toBeGreaterThan(0);
  });

  it('when a summary names an offense that its entry does not list', () => {
    const files = good.files.map((file) => {
      if (file.name !== 'AS.json') return file;
      const content = spoilt(JSON.parse(file.text), (place) => {
        place.summary = `${place.summary} It covers arson.`;
      });
      return { ...file, text: JSON.stringify(content) };
    });
    expect(added({ files })).toEqual([expect.stringMatching(/^AS\.json: summary: names "arson"/)]);
  });

  it('with every reason and their number in plain text', () => {
    const text = describeEdition(checkEdition({ ...good, contentVersion: '2026.12.1' }));
    expect(text).toContain('CHANGES.json: its newest version is 2026.11.2');
    expect(text).toMatch(/\n[1-9]\d* problems$/);
  });
});
