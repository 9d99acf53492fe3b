// Opens the app and opens it again after each change of its sources.
import './plain-errors.ts';
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './run.ts';
import { prepareRuntime } from './runtime/prepare.ts';

process.chdir(root);
const runtime = await prepareRuntime();
let app: ChildProcess | undefined;
let timer: NodeJS.Timeout | undefined;
let busy = false;

async function refresh(): Promise<void> {
  if (busy) return later();
  busy = true;
  try {
    await build();
    app?.kill();
    const args = [...runtime.args, root, ...process.argv.slice(2)];
    app = spawn(runtime.executable, args, { env: { ...process.env, ...runtime.env }, stdio: 'inherit' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  } finally {
    busy = false;
  }
}

/** Waits for a pause in the changes. */
function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void refresh(), 300);
}

for (const folder of ['main', 'renderer', 'shared']) watch(join(root, folder), { recursive: true }, later);
await refresh();
