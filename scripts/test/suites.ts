import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { filesIn } from '../check/files.ts';
import { twinProgram } from '../package.ts';
import { onPath, tool } from '../run.ts';
import type { Person } from '../system/person.ts';

export const suiteNames = ['check', 'unit', 'e2e', 'faults', 'privacy', 'packed'] as const;
export type SuiteName = (typeof suiteNames)[number];

/** What a plain `npm test` runs: faults and privacy are part of unit and e2e there, in a shorter form. */
export const usualSuites: readonly SuiteName[] = ['check', 'unit', 'e2e'];

export type Tally = { passed: number; failed: number };

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  success: z.boolean(),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

async function readReport<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}

/** A suite that ended badly without a failed test has still failed. */
function honest(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

async function checkSuite(person: Person): Promise<Tally> {
  const onText = (text: string) => void process.stdout.write(text);
  const { code, output } = await person.run(process.execPath, ['scripts/check.ts'], {}, { onText });
  const found = /(\d+) checks passed, (\d+) failed/.exec(output);
  return honest({ passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 0) }, code);
}

async function unitSuite(person: Person, env: Record<string, string>, more: readonly string[]): Promise<Tally> {
  const file = join(person.home, 'tmp', 'vitest.json');
  const args = [
    tool('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code } = await person.run(process.execPath, [...args, ...more], env, { screen: 'show' });
  const report = await readReport(file, vitestSchema);
  return honest({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, code);
}

async function windowSuite(person: Person, env: Record<string, string>, more: readonly string[]): Promise<Tally> {
  const file = join(person.home, 'tmp', 'playwright.json');
  const variables = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const args = [tool('@playwright/test', 'cli.js'), 'test', '--reporter=list,json', ...more];
  const virtual = process.platform === 'linux' && onPath('xvfb-run');
  const [command, words] = virtual
    ? ['xvfb-run', ['-a', '-s', '-screen 0 1366x900x24', process.execPath, ...args]]
    : [process.execPath, args];
  const { code } = await person.run(command, words, variables, { screen: 'show' });
  const report = await readReport(file, playwrightSchema);
  if (report === undefined) return honest({ passed: 0, failed: 0 }, code);
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky }, code);
}

/** Both kinds of tests of one folder, in their long form. */
async function longSuite(
  suite: 'faults' | 'privacy',
  person: Person,
  env: Record<string, string>,
  more: readonly string[],
): Promise<Tally> {
  const long = { ...env, RELIEF_DESK_FULL: '1' };
  const none = { passed: 0, failed: 0 };
  const has = async (ending: string) => (await filesIn([`test/${suite}`], [ending])).length > 0;
  const units = (await has('.test.ts')) ? await unitSuite(person, long, [`test/${suite}`, ...more]) : none;
  const windows = (await has('.e2e.ts')) ? await windowSuite(person, long, [`--project=${suite}`, ...more]) : none;
  return { passed: units.passed + windows.passed, failed: units.failed + windows.failed };
}

/** The packed app, and then the whole suite of windows on its twin. */
async function packedSuite(person: Person, env: Record<string, string>, more: readonly string[]): Promise<Tally> {
  const own = await windowSuite(person, { ...env, RELIEF_DESK_PACKED_TESTS: '1' }, ['--project=packed', ...more]);
  const twin = { ...env, RELIEF_DESK_PACKED: twinProgram };
  const whole = await windowSuite(person, twin, ['--project=windows', ...more]);
  return { passed: own.passed + whole.passed, failed: own.failed + whole.failed };
}

/** Runs one suite as the given person and counts its tests; `more` goes to the suite's own program. */
export function runSuite(
  suite: SuiteName,
  person: Person,
  env: Record<string, string>,
  more: readonly string[],
): Promise<Tally> {
  switch (suite) {
    case 'check':
      return checkSuite(person);
    case 'unit':
      return unitSuite(person, env, more);
    case 'e2e':
      return windowSuite(person, env, more);
    case 'faults':
    case 'privacy':
      return longSuite(suite, person, env, more);
    case 'packed':
      return packedSuite(person, env, more);
  }
}
