import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { StoreCallInput, StoreCallName, StoreCallOutput } from '../../main/store/internal';
import type { Outcome } from '../../shared/outcome';

/** The built store process, run by Node, spoken to in the same messages that the app sends. */
export class StoreChild {
  readonly child: ChildProcess;
  private next = 1;

  constructor(folder: string) {
    this.child = fork(resolve(import.meta.dirname, '../../out/main/store.cjs'), [`--folder=${folder}`], {
      execArgv: [],
    });
    this.child.setMaxListeners(50);
  }

  ask<N extends StoreCallName>(name: N, input: StoreCallInput<N>): Promise<StoreCallOutput<N>> {
    const id = this.next++;
    return new Promise((done, failed) => {
      const hear = (message: { id?: number; outcome?: Outcome<StoreCallOutput<N>> }) => {
        if (message.id !== id || !message.outcome) return;
        this.child.off('message', hear);
        if (message.outcome.ok) done(message.outcome.value);
        else failed(new Error(`${name}: ${message.outcome.error.code}`));
      };
      this.child.on('message', hear);
      this.child.send({ id, name, input });
    });
  }

  /** Ends the process and waits until its files are free. */
  end(): Promise<void> {
    return new Promise((gone) => {
      this.child.once('exit', () => gone());
      this.stop();
    });
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }
}
