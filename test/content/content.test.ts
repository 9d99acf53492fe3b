import { describe, expect, it } from 'vitest';
import { readChangeLog } from '../../scripts/change-log';
import { readLawFiles } from '../../scripts/law-files';
import { checkEdition, describeEdition } from '../../shared/law/check/edition';
import { contentVersion, reviewBy } from '../../shared/law/content-version';
import { guideFigures } from '../../shared/law/figures';
import { glossary } from '../../shared/law/glossary/glossary';
import { rawHelp } from '../../shared/law/help/content';
import { restrictionSchema } from '../../shared/law/restriction-schema';
import { deriveJurisdiction, deriveRestrictions } from '../../shared/law/restrictions';
import { jurisdictionCodes } from '../../shared/law/schema/codes';
import { stepSchema } from '../../shared/law/step-schema';
import { deriveSteps } from '../../shared/law/steps';

const files = readLawFiles();
const report = checkEdition({
  files,
  changeLog: readChangeLog(),
  glossary,
  help: rawHelp,
  contentVersion,
  today: new Date().toISOString().slice(0, 10),
});
const { figures } = report;

/** The value at a path of a remedy, or undefined when there is no such field. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => {
    if (found === null || typeof found !== 'object') return undefined;
    return Object.getOwnPropertyDescriptor(found, key)?.value;
  }, value);
}

describe('the law content', () => {
  it('is to be looked at again after it was issued and within a year', () => {
    const issued = report.changes?.[0]?.issued ?? '';
    expect(reviewBy > issued).toBe(true);
    expect(Date.parse(reviewBy) - Date.parse(issued)).toBeLessThan(366 * 86_400_000);
  });

  it('passes its own check', () => {
    expect(report.problems, describeEdition(report)).toEqual([]);
  });

  it('has the states, DC, the territories and federal law, each once', () => {
    const codes = report.jurisdictions.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(jurisdictionCodes));
    expect(codes).toHaveLength(57);
  });

  it('counts its facts: known ones, and imported ones that wait for a source', () => {
    expect(figures.remedies).toBeGreaterThanOrEqual(218);
    expect(figures.facts.stated).toBeGreaterThanOrEqual(2800);
    expect(figures.facts.silent).toBeGreaterThan(100);
    // Readings turn leads into facts with sources; new ones must not come in unnoticed.
    expect(figures.leads).toBeLessThanOrEqual(363);
  });

  it('counts every fact once by how it is known and once by how it was read', () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);
    expect(sum(figures.verification)).toBe(sum(figures.facts));
    expect(figures.primary.known).toBe(sum(figures.facts) - figures.facts.unknown);
    expect(figures.primary.supported).toBeLessThanOrEqual(figures.primary.known);
    expect(guideFigures(report.jurisdictions)).toEqual(figures);
  });

  it('prints what it holds, line by line', () => {
    const text = describeEdition(report);
    expect(text).toContain(`57 jurisdictions, ${figures.remedies} remedies`);
    expect(text).toContain(`oldest day of looking: ${figures.oldestCheckedOn}`);
    expect(text).toMatch(/known facts read in a primary source: \d+ of \d+/);
    expect(text).toMatch(/reading grade, English.*\nreading ease, Spanish/);
    expect(text).toMatch(/\n0 problems$/);
  });

  it('takes every fact that is known from a source that the file lists', () => {
    for (const jurisdiction of report.jurisdictions) {
      const listed = jurisdiction.sources.map(({ id }) => id);
      for (const remedy of jurisdiction.remedies) {
        for (const restriction of deriveRestrictions(remedy, jurisdiction)) {
          if (restriction.known !== 'unknown') expect(restriction.sources.length, remedy.id).toBeGreaterThan(0);
          expect(listed).toEqual(expect.arrayContaining(restriction.sources));
        }
      }
    }
  });

  it('derives restrictions and steps that name a field that exists, and a citation', () => {
    for (const jurisdiction of report.jurisdictions) {
      for (const remedy of jurisdiction.remedies) {
        for (const restriction of deriveRestrictions(remedy, jurisdiction)) {
          expect(restrictionSchema.safeParse(restriction).success).toBe(true);
          expect(at(remedy, restriction.field), `${remedy.id} ${restriction.field}`).toHaveProperty('known');
          expect(restriction.citation).toBe(remedy.citation);
        }
        for (const step of deriveSteps(remedy, jurisdiction)) {
          expect(stepSchema.safeParse(step).error).toBeUndefined();
        }
      }
    }
  });

  it('never says that a barrier, or none, was found where the fact is not known', () => {
    for (const jurisdiction of report.jurisdictions) {
      for (const remedy of jurisdiction.remedies) {
        for (const { known, answer, id } of deriveRestrictions(remedy, jurisdiction)) {
          if (known === 'unknown') expect(answer, `${remedy.id} ${id}`).toBe('unknown');
        }
      }
    }
  });

  it('adds up: every place’s counts are those of its restrictions', () => {
    for (const jurisdiction of report.jurisdictions) {
      const { counts, restrictions, routes, status } = deriveJurisdiction(jurisdiction);
      const sum = counts.barriers + counts.possible + counts.unknown + counts.none;
      expect(sum).toBe(restrictions.length);
      if (routes.length === 0) expect(status, jurisdiction.code).not.toBe('survivor-law');
    }
  });

  it('keeps the age of the text apart from the day somebody last looked', () => {
    const read = report.jurisdictions
      .flatMap(({ remedies }) => remedies)
      .filter(({ readExtent }) => readExtent === 'none');
    expect(read.length).toBeGreaterThan(20);
    for (const remedy of read) expect(remedy.textAsOf, remedy.id).toBeNull();
  });
});
