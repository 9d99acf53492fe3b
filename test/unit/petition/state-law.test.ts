import { expect, test } from 'vitest';
import { contentVersion } from '../../../shared/law/content-version';
import { stateLaw } from '../../../shared/petition/state-law';
import { jurisdictions } from '../law/law-files';

test('no state is criticised from a text that was not read in full', () => {
  let told = 0;
  for (const jurisdiction of jurisdictions) {
    for (const language of ['en', 'es'] as const) {
      const law = stateLaw(jurisdiction, language, contentVersion);
      const shown = `${law.what} ${law.limits ?? ''}`;
      expect(shown, jurisdiction.code).toContain(jurisdiction.name);
      if (law.readExtent !== 'full') {
        expect(law.limits, jurisdiction.code).toBeNull();
        expect(shown, jurisdiction.code).not.toMatch(/\b(but|only|pero|solo|no law|ninguna ley)\b/i);
      }
      if (law.limits !== null) told += 1;
      expect(shown.length, 'a few sentences').toBeLessThan(600);
    }
  }
  expect(told).toBeGreaterThan(0);
});

test('a law that is named comes with its citation, how far it was read, and the version of the guide', () => {
  for (const jurisdiction of jurisdictions) {
    const law = stateLaw(jurisdiction, 'en', contentVersion);
    expect(law.contentVersion).toBe(contentVersion);
    if (jurisdiction.remedies.some(({ stage }) => stage === 'post-conviction')) {
      expect(law.citation, jurisdiction.code).toBeTruthy();
      expect(law.currency, jurisdiction.code).toBeTruthy();
    }
  }
});
