// Prepares the machine, builds, and runs the suites one after another; ends with one line that counts every test.

import './plain-errors.ts';
import { build } from './build.ts';
import { packForTests, packShipped } from './package.ts';
import { root } from './run.ts';
import { prepareRuntime, runtimeVariables } from './runtime/prepare.ts';
import { seconds } from './step.ts';
import { ensureInstalled } from './system/install.ts';
import { forCompiling, forTests, forVirtualDisplay, forWindow } from './system/packages.ts';
import { asPerson } from './system/person.ts';
import { runSuite, type SuiteName, suiteNames, usualSuites } from './test/suites.ts';

process.chdir(root);
const [word, ...more] = process.argv.slice(2);
const chosen = suiteNames.find((name) => name === word);
if (word !== undefined && chosen === undefined) {
  throw new Error(`There is no suite "${word}"; there are ${suiteNames.join(', ')}.`);
}
const suites: readonly SuiteName[] = chosen === undefined ? usualSuites : [chosen];
const windows = suites.some((suite) => suite !== 'check' && suite !== 'unit');

const start = performance.now();
console.log('Prepare');
const forWindows = windows ? [...forWindow, ...forVirtualDisplay, ...forCompiling] : [];
if (windows || suites.includes('unit')) await ensureInstalled([...forWindows, ...forTests], 'Testing');
const runtime = windows ? await prepareRuntime() : undefined;
if (suites.includes('packed') && runtime !== undefined) {
  await packShipped(runtime);
  await packForTests(runtime);
} else await build();

const needed = runtime === undefined ? [] : [runtime.executable, ...Object.values(runtime.env)];
const person = await asPerson(needed);
const passed: number[] = [];
const failed: number[] = [];
try {
  const variables = runtime === undefined ? {} : runtimeVariables({ ...runtime, args: person.electronArgs });
  const env = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, person.here(value)]));
  if (runtime !== undefined) console.log(`  · runtime: ${runtime.kind} Electron, ${runtime.executable}`);
  console.log(`  · suites run as ${person.title}${env['RELIEF_DESK_ELECTRON_ARGS'] ? ', without the sandbox' : ''}`);
  for (const suite of suites) {
    const begun = performance.now();
    console.log(`\nSuite ${suite}`);
    const tally = await runSuite(suite, person, env, more);
    passed.push(tally.passed);
    failed.push(tally.failed);
    console.log(`Suite ${suite}: ${tally.passed} good, ${tally.failed} bad (${seconds(begun)} s)`);
  }
} finally {
  await person.leave();
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
console.log(`\nAll suites took ${seconds(start)} s with their preparation.`);
console.log(`${sum(passed)} passed, ${sum(failed)} failed`);
process.exitCode = sum(failed) === 0 && sum(passed) > 0 ? 0 : 1;
