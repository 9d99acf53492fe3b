import { fieldsOf } from '../../shared/fields';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { keyState } from '../keys/calls';
import { backupNameSchema, listBackups, restoreBackup } from './backups';
import { localDay } from './clock';
import { openContext, type StoreContext, type StoreOptions } from './context';
import { failureOf } from './failures';
import { type HandledCall, handlers } from './handlers';
import { internalContract, isStoreCallName, type StoreCallArgument, type StoreCallName } from './internal';

// What a window asks for on its own account does not show that somebody sits at the desk.
const unattended: readonly StoreCallName[] = [
  'desk.status',
  'desk.outbox',
  'desk.outboxPage',
  'desk.outboxChoices',
  'desk.devices',
  'desk.events',
  'desk.live',
  'desk.withdrawals',
  'petition.current',
  'petition.sign',
  'petition.withdraw',
];

/** The store as a whole: takes calls by name, opens its data at the first one, and turns every failure into a code. */
export class Store {
  private readonly options: StoreOptions;
  private context: StoreContext | null = null;

  constructor(options: StoreOptions) {
    this.options = options;
  }

  /** Answers one call. Never throws. */
  async call(name: string, input: unknown): Promise<Outcome<unknown>> {
    if (!isStoreCallName(name)) return fail('not-allowed', 'There is no such call.');
    try {
      const checked = internalContract[name].input.safeParse(input);
      if (!checked.success) {
        return fail('invalid-input', 'Some of the input is not valid.', fieldsOf(checked.error.issues));
      }
      if (name === 'store.close') {
        await this.close();
        return ok({});
      }
      if (name === 'desk.backups') return ok({ names: listBackups(this.options) });
      if (name === 'desk.restoreBackup') return await this.restore(input);
      // The schema of `name` made this value; TypeScript cannot follow a lookup by a type parameter.
      return await this.answer(name, checked.data as StoreCallArgument<typeof name>);
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Drops the keys, ends an upload and closes the database. A later call opens it again. */
  async close(): Promise<void> {
    const { context } = this;
    this.context = null;
    if (!context) return;
    context.watched.stop();
    context.backups.stop();
    await context.upload.close();
    context.session.lock();
    await context.sorter.rest();
    context.db.close();
  }

  /** Puts an earlier copy in the place of the store; works too where the store itself cannot be opened any more. */
  private async restore(input: unknown): Promise<Outcome<unknown>> {
    const checked = internalContract['desk.restoreBackup'].input.safeParse(input);
    const name = backupNameSchema.safeParse(checked.data?.name);
    if (!name.success) return fail('not-found', 'There is no such copy.');
    const refusal = this.mayNotRestore();
    if (refusal) return refusal;
    await this.close();
    restoreBackup(name.data, this.options, localDay(this.options.clock.now()));
    this.options.changed({ upload: null });
    return ok({});
  }

  private mayNotRestore(): Outcome<never> | null {
    try {
      this.context ??= openContext(this.options);
    } catch (error) {
      const failure = failureOf(error);
      return failure.error.code === 'store-damaged' ? null : failure;
    }
    if (this.context.upload.running) return fail('upload-running', 'An upload is running.');
    const keys = keyState(this.context);
    return keys === 'locked' || keys === 'confirm-recovery' ? fail('locked', 'The desk is locked.') : null;
  }

  private async answer<N extends HandledCall>(name: N, input: StoreCallArgument<N>): Promise<Outcome<unknown>> {
    this.context ??= openContext(this.options);
    if (!unattended.includes(name)) this.context.session.touch();
    return handlers[name](this.context, input);
  }
}
