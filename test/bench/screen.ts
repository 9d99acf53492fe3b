import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentBundleSchema } from '../../shared/law/guide';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { offenseFamilies } from '../../shared/law/schema/offense-families';
import { forgetScreening, prepareScreening, type ScreenAnswers, screen } from '../../shared/law/screen';
import { type ScreenAnswersInput, screenAnswersSchema } from '../../shared/law/screen/answers';
import { casesOf } from '../../shared/law/screen/cases';
import { type CompiledLaw, compilePlace } from '../../shared/law/screen/compile';
import { find, personPart } from '../../shared/law/screen/find';
import { absoluteLine, type BenchLine, median } from './measure';

const today = '2026-11-24';
const records = 20;

function timed(act: () => unknown): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

const told = (name: string, value: number): BenchLine => ({
  name,
  unit: 'ms',
  value,
  baseline: null,
  ratio: null,
  bar: 'told',
  holds: true,
});

type Person = NonNullable<ScreenAnswersInput['person']>;

/** Answers of a person, one changed at a time, so that no turn finds what another has already worked out. */
const changes: readonly Person[] = [
  { laterConvictions: 'yes' },
  { sentence: 'custody' },
  { finesOwed: 'yes' },
  { trafficking: 'labor' },
  { openCases: 'yes' },
  { sentence: 'supervision' },
  { askedBefore: 'denied' },
  { maybeWarrant: 'yes' },
  { restitutionOwed: 'yes' },
  { laterConvictions: 'no' },
  { arguedAtTrial: 'yes' },
  { feesOwed: 'yes' },
  { registration: 'yes' },
  { sentence: 'done' },
  { someoneCharged: 'yes' },
  { trafficking: 'several' },
  { askedBefore: 'granted' },
  { finesOwed: 'no' },
  { maybeWarrant: 'no' },
  { openCases: 'no' },
];

function answersOf(jurisdictions: readonly Jurisdiction[], turn: number): ScreenAnswers {
  return screenAnswersSchema.parse({
    records: Array.from({ length: records }, (_, index) => ({
      id: `r${index}`,
      place: jurisdictions[(index * 3) % jurisdictions.length]?.code ?? null,
      outcome: 'convicted',
      family: offenseFamilies[index % offenseFamilies.length],
      when: { kind: 'year', year: 2005 + index },
      connected: 'yes',
    })),
    person: Object.assign({}, ...changes.slice(0, turn)),
  });
}

/** Every record against every clearing law, also of places that it is not of: what no real list asks for. */
function screenEverything({ records: given, person }: ScreenAnswers, laws: readonly CompiledLaw[]): number {
  const [first, ...rest] = casesOf(given, person, today);
  if (first === undefined) return 0;
  const parts = laws.map((law) => ({ law, part: personPart(law, first) }));
  const findings = [first, ...rest].flatMap((each) => parts.map(({ law, part }) => find(law, each, part)));
  return findings.length;
}

/** What the screener's window does: prepare in idle moments, screen a list of records, then after each changed answer. */
export function benchScreen(): BenchLine[] {
  const path = resolve(import.meta.dirname, '../../out/guide/content.json');
  const { jurisdictions } = contentBundleSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const turns = Array.from({ length: changes.length + 1 }, (_, turn) => answersOf(jurisdictions, turn));
  const each = (act: (answers: ScreenAnswers) => unknown) => turns.map((answers) => timed(() => act(answers)));

  forgetScreening();
  const slices = jurisdictions.map((place) => timed(() => prepareScreening([place], today)));
  const own = each((answers) => screen(answers, jurisdictions, today));
  const laws = jurisdictions.flatMap((place) => compilePlace(place, today).laws);
  const all = each((answers) => screenEverything(answers, laws));
  forgetScreening();
  const [unprepared] = each((answers) => screen(answers, jurisdictions, today));

  const none = Number.NaN;
  const every = `${records} records against all ${laws.length} clearing laws of ${jurisdictions.length} places`;
  return [
    told(
      `${jurisdictions.length} places prepared for screening, all slices together`,
      slices.reduce((a, b) => a + b),
    ),
    absoluteLine('the longest of these slices', 'ms', Math.max(...slices), 50),
    absoluteLine(`${records} records screened for the first time, places prepared`, 'ms', own[0] ?? none, 10),
    told(`${records} records screened for the first time, nothing prepared`, unprepared ?? none),
    absoluteLine(`${records} records screened again, one answer changed, median`, 'ms', median(own.slice(1)), 10),
    told(`${every}, for the first time`, all[0] ?? none),
    absoluteLine(`${every}, one answer changed, median`, 'ms', median(all.slice(1)), 10),
  ];
}
