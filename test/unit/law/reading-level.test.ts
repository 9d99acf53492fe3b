import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/law/plain/plain-text';
import { exemptEnglish, exemptSpanish } from '../../../shared/law/plain/reading-exempt';
import { englishGrade, spanishEase } from '../../../shared/law/plain/reading-level';
import { describeReading, readingLimits, readingReport } from '../../../shared/law/plain/reading-report';
import { plainParts } from '../../../shared/law/plain/sentence';
import { jurisdictions } from './law-files';

const hard =
  'Notwithstanding any statutory provision to the contrary, petitioners establishing eligibility by a preponderance of the evidence are presumptively entitled to the expeditious vacatur of adjudications.';
const easy = 'A person can ask the court to clear the case. There is no fee. The judge must say yes.';

describe('the reading measure', () => {
  it('tells hard English and Spanish from easy', () => {
    expect(englishGrade(hard)).toBeGreaterThan(18);
    expect(englishGrade(easy)).toBeLessThan(3);
    const dificil =
      'Los peticionarios acreditarán preponderantemente la imprescindible responsabilidad jurisdiccional.';
    expect(spanishEase(dificil)).toBeLessThan(20);
    expect(spanishEase('No hay costo. El juez debe decir que sí. Se puede pedir una vez.')).toBeGreaterThan(85);
  });

  it('takes no colon or comma for the end of a sentence', () => {
    const list = 'Not known: the cost, the age, a hearing, a fee, the proof, and the time.';
    expect(englishGrade(list)).toBeCloseTo(englishGrade(list.replace(':', '')), 5);
  });

  it('counts an exempt term and a name as one short word, never as none', () => {
    const long = englishGrade('A person in Massachusetts can ask for expungement.', ['Massachusetts']);
    expect(long).toBeCloseTo(englishGrade('A person in Maine can ask for it.', []), 5);
    expect(long).toBeLessThan(englishGrade('A person in Massachusetts can ask for expungement.'));
  });

  it('exempts few terms, each with a reason', () => {
    for (const list of [exemptEnglish, exemptSpanish]) {
      expect(list.length).toBeLessThanOrEqual(10);
      for (const { reason } of list) expect(reason.length).toBeGreaterThan(10);
    }
  });
});

describe('the plain text of every place', () => {
  const report = readingReport(jurisdictions);

  it('is measured in every part, in both languages', () => {
    for (const { parts, sentences } of [report.en, report.es]) {
      expect(parts.texts).toBeGreaterThan(jurisdictions.length * (plainParts.length - 1));
      expect(sentences.texts).toBeGreaterThan(200);
    }
  });

  it('reads at grade 8 or below in English, and plainly in Spanish', () => {
    expect(readingLimits.englishGrade).toBe(8);
    expect(report.en.parts.worst.value).toBeLessThanOrEqual(8);
    expect(report.es.parts.worst.value).toBeGreaterThanOrEqual(65);
    for (const { parts, sentences } of [report.en, report.es])
      expect([...parts.tooHard, ...sentences.tooHard]).toEqual([]);
  });

  it('is told in two lines, with where the worst stands', () => {
    const [english, spanish, ...more] = describeReading(report).split('\n');
    expect(more).toEqual([]);
    expect(english).toContain(`worst ${report.en.parts.worst.value.toFixed(1)} (${report.en.parts.worst.where})`);
    expect(spanish).toContain(`median ${report.es.parts.median.toFixed(1)}`);
  });

  it('tells what is too hard, and where', () => {
    const [place] = jurisdictions;
    if (place === undefined) throw new Error('no place');
    const { en } = readingReport([place], (jurisdiction, locale) => {
      const text = plainText(jurisdiction, locale);
      return { ...text, process: text.process.map((sentence) => ({ ...sentence, text: hard })) };
    });
    expect(en.parts.worst.where).toBe(`${place.code} process`);
    expect(en.parts.tooHard).toEqual([en.parts.worst]);
    expect(en.sentences.tooHard.map(({ where }) => where)).toEqual([hard]);
  });
});
