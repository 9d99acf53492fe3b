import { expect, test } from 'vitest';
import { numberSources } from '../../../renderer/print/worksheet-sources';
import { screen, screenAnswersSchema } from '../../../shared/law/screen';
import { jurisdictions } from '../law/law-files';
import { today } from '../law/screen/arbitraries';

test('a number beside a reason leads to the source of its own place, also where two places use one name', () => {
  const records = ['GA', 'TX', 'US'].map((code, at) => ({ id: `r${at}`, place: code, outcome: 'convicted' }));
  const { records: results } = screen(screenAnswersSchema.parse({ records }), jurisdictions, today);
  const findings = results.flatMap((result) => result.findings);
  const { sources, numbersOf } = numberSources(findings, ({ reasons }) => reasons, jurisdictions);
  expect(new Set(sources).size).toBe(sources.length);
  let named = 0;
  for (const finding of findings) {
    const own = jurisdictions.find(({ code }) => code === finding.place)?.sources ?? [];
    for (const reason of finding.reasons) {
      const numbers = numbersOf(finding, reason).match(/\d+/g)?.map(Number) ?? [];
      const led = numbers.map((number) => sources[number - 1]);
      expect(new Set(led.map((source) => source?.id))).toEqual(new Set(reason.sources));
      for (const source of led) expect(own).toContain(source);
      named += numbers.length;
    }
  }
  expect(named).toBeGreaterThan(10);
});
