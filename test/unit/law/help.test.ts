import { describe, expect, it } from 'vitest';
import { checkHelp, describeHelp, runningMonths } from '../../../shared/law/help/check';
import { rawHelp } from '../../../shared/law/help/content';
import { help, helpSources, nationalPrograms, programsIn } from '../../../shared/law/help/help';
import type { Bilingual, Help } from '../../../shared/law/help/schema';
import { englishGrade, spanishEase } from '../../../shared/law/plain/reading-level';

const today = '2026-11-24';

/** Legal terms and proper names that have no shorter word; each counts as a word of one syllable. */
const exempt =
  /\b(vacatur|vacate|expunge(?:ments?)?|trafficking|trafficker|survivors?|convictions?|California|Colorado|Missouri|Tennessee|Montgomery|Delaware|Philadelphia)\b/gi;

/** Every text of the help content, in both languages. */
function texts(value: unknown): Bilingual[] {
  if (value === null || typeof value !== 'object') return [];
  if ('en' in value && 'es' in value) return [value as Bilingual];
  return Object.values(value).flatMap(texts);
}

/** What the check says about content that was spoilt in one way. */
function messages(spoil: (content: Help) => void): string[] {
  const content = structuredClone(help);
  spoil(content);
  return checkHelp(content, today).problems.map(({ where, message }) => `${where}: ${message}`);
}

const programOf = (content: Help, id: string) => {
  const found = content.programs.find((program) => program.id === id);
  if (found === undefined) throw new Error(`no program ${id}`);
  return found;
};

/** Everything but proper names, which are no sentences. */
const sentences = texts(help).filter((text) => text !== help.hotline.name);

describe('the help content', () => {
  it('passes its own check', () => {
    const report = checkHelp(rawHelp, new Date().toISOString().slice(0, 10));
    expect(report.problems, describeHelp(report)).toEqual([]);
    expect(describeHelp(report)).toContain(`${report.programs.running} programs running`);
  });

  it('gives every program a source that it lists, and a day', () => {
    for (const program of help.programs) {
      expect(helpSources(program.sources), program.id).toHaveLength(program.sources.length);
      expect(program.sources.length, program.id).toBeGreaterThan(0);
      expect(program.checkedOn, program.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('tells the hotline, danger now, and something for every topic', () => {
    expect(help.danger.number.value).toBe('911');
    expect(help.hotline.phone.value.replaceAll('-', '')).toHaveLength(11);
    for (const list of Object.values(help.advice)) expect(list.length).toBeGreaterThan(3);
    expect(help.advice.beforeCalling.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['phone-log', 'safe-phone', 'safe-place', 'name', 'ask-first']),
    );
  });

  it('reads at grade 8 or below in English, text by text', () => {
    for (const { en } of sentences) {
      const grade = englishGrade(en.replaceAll(exempt, 'term'));
      expect(grade, `${grade.toFixed(1)}: ${en}`).toBeLessThanOrEqual(8);
    }
  });

  it('is whole in Spanish and reads plainly', () => {
    expect(sentences.length).toBeGreaterThan(70);
    for (const { en, es } of sentences) {
      expect(es).not.toBe(en);
      expect(es).toMatch(/[.»]$/);
    }
    expect(spanishEase(sentences.map(({ es }) => es).join(' '))).toBeGreaterThanOrEqual(65);
  });

  it('keeps national programs and those of one place apart', () => {
    expect(nationalPrograms().map(({ id }) => id)).toContain('srp');
    expect(programsIn('GA').map(({ id }) => id)).toContain('cease');
    expect(programsIn('GA').every(({ places }) => places.includes('GA'))).toBe(true);
    expect(programsIn('GU')).toEqual([]);
    expect(nationalPrograms().length + new Set(help.programs.filter((p) => p.places !== 'everywhere')).size).toBe(
      help.programs.length,
    );
  });
});

describe('the check of the help content', () => {
  it('refuses an address that is not http or https', () => {
    const found = messages((content) => {
      content.hotline.chat.value = 'javascript:alert(1)';
    });
    expect(found).toEqual(['hotline.chat.value: must be an http or https address']);
  });

  it('refuses a statement with no source, and one whose source is not there', () => {
    const none = messages((content) => {
      content.hotline.phone.sources = [];
    });
    expect(none).toHaveLength(1);
    expect(none[0]).toMatch(/^hotline\.phone\.sources: /);
    const missing = messages((content) => {
      content.hotline.phone.sources.push('nobody');
    });
    expect(missing).toEqual([expect.stringContaining('there is no source "nobody"')]);
  });

  it('refuses a source that nothing rests on, and an id that is there twice', () => {
    const extra = messages((content) => {
      content.sources.push({ ...structuredClone(content.sources[0] as (typeof content.sources)[0]), id: 'extra' });
    });
    expect(extra).toEqual(['sources: nothing rests on the source "extra"']);
    const twice = messages((content) => {
      content.programs.push(structuredClone(programOf(content, 'srp')));
    });
    expect(twice).toEqual(['programs: the id "srp" is there twice']);
  });

  it('refuses a day in the future', () => {
    const found = messages((content) => {
      content.hotline.phone.checkedOn = '2026-11-25';
    });
    expect(found).toEqual(['hotline.phone.checkedOn: 2026-11-25 is in the future']);
  });

  it('refuses a text with no Spanish, or with English in its place', () => {
    const empty = messages((content) => {
      content.hotline.hours.value.es = '';
    });
    expect(empty).toHaveLength(1);
    const same = messages((content) => {
      content.hotline.hours.value.es = content.hotline.hours.value.en;
    });
    expect(same).toEqual(['hotline.hours.value: the Spanish is the English']);
  });

  it('refuses "running" on the word of an old or undated source only', () => {
    const [oldId, undatedId] = ['scls', 'wv-legal'];
    for (const id of [oldId, undatedId]) {
      const found = messages((content) => {
        programOf(content, id).status = 'running';
      });
      expect(found).toEqual([
        `programs.${id}: "running" needs a source dated within ${runningMonths} months of the check`,
      ]);
    }
  });

  it('refuses to name who runs the hotline, and words that the guide never uses', () => {
    const operator = messages((content) => {
      content.hotline.privacy.value.en += ' Polaris runs it.';
    });
    expect(operator).toEqual(['hotline.privacy.value.en: names who runs the hotline, which can change']);
    const promise = messages((content) => {
      content.hotline.privacy.value.en += ' Secrecy is guaranteed.';
    });
    expect(promise).toEqual(['hotline.privacy.value.en: nothing is guaranteed']);
  });

  it('tells what is wrong with content of another shape instead of failing', () => {
    expect(checkHelp({ hotline: 7 }, today).problems.length).toBeGreaterThan(0);
    expect(checkHelp(null, today).problems).toHaveLength(1);
  });
});
