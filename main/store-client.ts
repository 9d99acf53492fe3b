import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import { z } from 'zod';
import { fail, type Outcome, outcomeSchema } from '../shared/outcome';

const answerSchema = z.object({ id: z.int(), outcome: outcomeSchema(z.unknown()) });
const eventSchema = z.object({ event: z.string(), payload: z.unknown() });

type Waiting = (outcome: Outcome<unknown>) => void;

/** Talks to the process that owns the store and the keys; starts it at the first call, never before. */
export class StoreClient {
  private process: UtilityProcess | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  private readonly storeArguments: string[];
  private readonly onEvent: (event: string, payload: unknown) => void;

  constructor(folder: string, sqliteBinding: string | undefined, onEvent: (event: string, payload: unknown) => void) {
    this.storeArguments = [`--folder=${folder}`, ...(sqliteBinding ? [`--native-binding=${sqliteBinding}`] : [])];
    this.onEvent = onEvent;
  }

  get running(): boolean {
    return this.process !== null;
  }

  /** Sends a call and waits for its outcome; a process that ends meanwhile answers `store-unavailable`. */
  ask(name: string, input: unknown): Promise<Outcome<unknown>> {
    const child = this.process ?? this.start();
    const id = this.nextId++;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      child.postMessage({ id, name, input });
    });
  }

  /** Drops the keys when nobody is at the desk any more; an upload that runs goes on and locks itself when idle. */
  async lockUnlessUploading(): Promise<void> {
    if (!this.running) return;
    const status = z.object({ upload: z.object({ running: z.boolean() }).nullable() });
    const outcome = await this.ask('desk.status', {});
    const checked = outcome.ok ? status.safeParse(outcome.value) : null;
    if (!checked?.success || !checked.data.upload?.running) await this.ask('desk.lock', {});
  }

  /** Ends the process; what it confirmed is on disk already. */
  stop(): void {
    this.process?.kill();
  }

  private start(): UtilityProcess {
    const child = utilityProcess.fork(join(__dirname, 'store.cjs'), this.storeArguments, {
      serviceName: 'Relief Desk store',
      stdio: 'ignore',
    });
    child.on('message', (message: unknown) => this.receive(message));
    child.on('exit', () => this.ended(child));
    this.process = child;
    return child;
  }

  private receive(message: unknown): void {
    const answer = answerSchema.safeParse(message);
    if (answer.success) {
      this.waiting.get(answer.data.id)?.(answer.data.outcome);
      this.waiting.delete(answer.data.id);
      return;
    }
    const event = eventSchema.safeParse(message);
    if (event.success) this.onEvent(event.data.event, event.data.payload);
  }

  private ended(child: UtilityProcess): void {
    if (this.process === child) this.process = null;
    for (const resolve of this.waiting.values()) resolve(fail('store-unavailable', 'The store process ended.'));
    this.waiting.clear();
  }
}
