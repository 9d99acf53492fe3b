import { type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..');

export type Ended = { code: number; output: string };

export type RunOptions = SpawnOptions & {
  /** `show` lets the program write to our screen; `keep` collects what it writes. */
  screen?: 'show' | 'keep';
  /** Called with each piece of text that the program writes, when kept. */
  onText?: (text: string) => void;
};

/** Runs a program to its end; a program that cannot be started ends with code 127. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { screen = 'keep', onText, ...rest } = options;
  return new Promise((done) => {
    const stdio = screen === 'show' ? 'inherit' : (['ignore', 'pipe', 'pipe'] as const);
    const child = spawn(command, args, { cwd: root, ...rest, stdio: stdio as SpawnOptions['stdio'] });
    let output = '';
    const collect = (piece: Buffer) => {
      const text = piece.toString();
      output += text;
      onText?.(text);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      done({ code: code ?? 1, output: signal === null ? output : `${output}ended by ${signal}\n` });
    });
  });
}

/** Runs a program and throws with its output when it fails. */
export async function must(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with code ${code}\n${output.slice(-4000)}`);
  return output;
}

/** Runs npm itself with the Node that runs this script. */
export function npm(args: readonly string[], options: RunOptions = {}): Promise<string> {
  const beside = join(dirname(process.execPath), 'npm');
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return must(process.execPath, [cli, ...args], options);
  return must(existsSync(beside) ? beside : 'npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The program file of a dependency, as its package.json names it, to be run by Node. */
export function tool(name: string, file: string): string {
  return join(root, 'node_modules', name, file);
}

/** Arguments that make Node run one of the project's TypeScript programs. */
export function program(file: string, ...args: string[]): string[] {
  return ['--import', './scripts/extensionless.mjs', file, ...args];
}

/** Whether a program of this name is on the PATH. */
export function onPath(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
