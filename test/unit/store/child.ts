import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import type { StoreCallInput, StoreCallName, StoreCallOutput } from '../../../main/store/internal';
import { type StoreMessage, storeMessageSchema } from '../../../main/store/internal';
import type { Outcome } from '../../../shared/outcome';

const root = join(import.meta.dirname, '../../..');

/** Builds the store process as the app does, or another of its kind, into one file; gives its path. */
export async function buildStoreProcess(name: string, entry = 'main/store/process.ts'): Promise<string> {
  const outDir = join(root, '.cache', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { external: ['better-sqlite3'], output: { format: 'cjs', entryFileNames: 'store.cjs' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
  return join(outDir, 'store.cjs');
}

/** The store in a process of its own, asked by messages as main does. */
export class StoreChild {
  readonly child: ChildProcess;
  readonly messages: StoreMessage[] = [];
  private readonly waiting = new Map<number, (outcome: Outcome<unknown>) => void>();
  private next = 1;

  /** `within`: a command that runs another one, under limits for example. */
  constructor(script: string, folder: string, within: readonly string[] = []) {
    const [command = '', ...words] = [...within, process.execPath, script, `--folder=${folder}`];
    this.child = spawn(command, words, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.child.on('message', (message) => this.receive(storeMessageSchema.parse(message)));
  }

  call<N extends StoreCallName>(name: N, input: StoreCallInput<N>): Promise<Outcome<StoreCallOutput<N>>> {
    const id = this.next++;
    return new Promise((resolve) => {
      this.waiting.set(id, (outcome) => resolve(outcome as Outcome<StoreCallOutput<N>>));
      this.child.send({ id, name, input });
    });
  }

  /** Ends the process at once, as a power cut would; resolves when it is gone. */
  kill(): Promise<void> {
    return new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.kill('SIGKILL');
    });
  }

  private receive(message: StoreMessage): void {
    this.messages.push(message);
    if (!('id' in message)) return;
    this.waiting.get(message.id)?.(message.outcome);
    this.waiting.delete(message.id);
  }
}
