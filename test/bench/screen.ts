import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentBundleSchema } from '../../shared/law/guide';
import { offenseFamilies } from '../../shared/law/schema/offense-families';
import { forgetScreening, screen, screenAnswersSchema } from '../../shared/law/screen';
import { absoluteLine, type BenchLine, median } from './measure';

/** Twenty records over all places, and one answer changed again and again: what the results page does. */
export function benchScreen(): BenchLine[] {
  const path = resolve(import.meta.dirname, '../../out/guide/content.json');
  const { jurisdictions } = contentBundleSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const answers = (turn: number) =>
    screenAnswersSchema.parse({
      records: Array.from({ length: 20 }, (_, index) => ({
        id: `r${index}`,
        place: jurisdictions[(index * 3) % jurisdictions.length]?.code ?? null,
        outcome: 'convicted',
        family: offenseFamilies[index % offenseFamilies.length],
        when: { kind: 'year', year: 2005 + index },
        connected: 'yes',
      })),
      person: { laterConvictions: turn % 2 === 0 ? 'yes' : 'no', sentence: turn % 3 === 0 ? 'done' : 'not-sure' },
    });
  forgetScreening();
  const times: number[] = [];
  for (let turn = 0; turn < 30; turn++) {
    const given = answers(turn);
    const started = performance.now();
    screen(given, jurisdictions, '2026-11-24');
    times.push(performance.now() - started);
  }
  return [
    absoluteLine('20 records screened for the first time', 'ms', times[0] ?? Number.NaN, 10),
    absoluteLine('20 records screened again, one answer changed, median', 'ms', median(times.slice(1)), 10),
  ];
}
