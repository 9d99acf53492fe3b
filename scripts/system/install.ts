import { must, onPath, run } from '../run.ts';
import { step } from '../step.ts';
import type { SystemPackage } from './packages.ts';

const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };

/** Whether this machine installs with apt. */
function isDebian(): boolean {
  return process.platform === 'linux' && onPath('dpkg-query') && onPath('apt-get');
}

/** Names of the packages that are not here; the `t64` successor of a library counts as the library. */
async function missing(wanted: readonly SystemPackage[]): Promise<string[]> {
  const names = wanted.filter(({ command }) => command === undefined || !onPath(command)).map(({ name }) => name);
  if (names.length === 0) return [];
  const asked = names.flatMap((name) => [name, `${name}t64`]);
  const { output } = await run('dpkg-query', ['-W', '-f', `\${Package} \${db:Status-Abbrev}\\n`, ...asked], {
    env: environment,
  });
  const installed = new Set(output.split('\n').flatMap((line) => /^(\S+) ii/.exec(line)?.[1] ?? []));
  return names.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/** The names under which this release of Debian has the packages. */
async function asNamedHere(names: readonly string[]): Promise<string[]> {
  const named: string[] = [];
  for (const name of names) {
    const { output } = await run('apt-cache', ['policy', `${name}t64`], { env: environment });
    named.push(/Candidate: (?!\(none\))/.test(output) ? `${name}t64` : name);
  }
  return named;
}

async function apt(title: string, args: string[]): Promise<void> {
  await step(title, async (tell) => {
    const onText = (text: string) => {
      const word = /(?:Get:\d+|Unpacking|Setting up)\s+(\S+)/.exec(text)?.[1];
      if (word !== undefined) tell(word);
    };
    await must('apt-get', args, { env: environment, onText });
  });
}

/**
 * Makes sure that Debian packages are there: installs them as root, else throws with the exact command.
 * Does nothing on other systems.
 */
export async function ensureInstalled(wanted: readonly SystemPackage[], purpose: string): Promise<void> {
  if (!isDebian()) return;
  const absent = await missing(wanted);
  if (absent.length === 0) return;
  if (process.getuid?.() !== 0) {
    const here = (await asNamedHere(absent)).join(' ');
    const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${here}`;
    throw new Error(`${purpose} needs system packages that are not here. Install them with:\n\n  ${command}\n`);
  }
  await apt('read the list of Debian packages', ['update', '-q']);
  const here = await asNamedHere(absent);
  await apt(`install ${here.join(' ')}`, ['install', '-y', '-q', '--no-install-recommends', ...here]);
}
