// Everything that can be known without running the app: types, style, import rules, dead code, messages, content.
import { program, root, run, tool } from './run.ts';
import { seconds } from './step.ts';

/** `tells`: what it prints is worth reading also when all is well. */
type Check = { name: string; args: string[]; tells?: true };

/** The checks, longest first, so that the last to end began early. */
export const checks: Check[] = [
  { name: 'types', args: [tool('typescript', 'bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'dead code', args: [tool('knip', 'bin/knip.js'), '--no-progress', '--no-config-hints'] },
  { name: 'content', args: program('scripts/check-content.ts'), tells: true },
  { name: 'style', args: [tool('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '--colors=off'] },
  { name: 'messages', args: program('scripts/check-messages.ts'), tells: true },
  { name: 'licences', args: program('scripts/check/licences.ts'), tells: true },
  { name: 'threat model', args: program('scripts/check/threat-model.ts'), tells: true },
  { name: 'import rules', args: program('scripts/check/imports.ts'), tells: true },
];

/** Runs every check, two at a time, and prints each one's name, seconds and end; returns how many passed and failed. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  const waiting = [...checks];
  const tally = { passed: 0, failed: 0 };
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const start = performance.now();
      const { code, output } = await run(process.execPath, check.args);
      const good = code === 0;
      tally[good ? 'passed' : 'failed'] += 1;
      console.log(
        `  ${good ? '✓' : '✗'} ${check.name.padEnd(12)} ${seconds(start).padStart(5)} s  ${good ? 'ok' : 'failed'}`,
      );
      if (!good || check.tells) console.log(output.trim().replace(/^/gm, '      '));
    }
  };
  await Promise.all([work(), work()]);
  return tally;
}

if (import.meta.main) {
  process.chdir(root);
  const start = performance.now();
  const { passed, failed } = await runChecks();
  console.log(`${passed} checks passed, ${failed} failed (${seconds(start)} s)`);
  process.exitCode = failed === 0 ? 0 : 1;
}
