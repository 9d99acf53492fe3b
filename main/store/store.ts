import { fail, type Outcome, ok } from '../../shared/outcome';
import { openContext, type StoreContext, type StoreOptions } from './context';
import { failureOf } from './failures';
import { type HandledCall, handlers } from './handlers';
import { internalContract, isStoreCallName, type StoreCallArgument, type StoreCallName } from './internal';

// What a window asks for on its own account does not show that somebody sits at the desk.
const unattended: readonly StoreCallName[] = [
  'desk.status',
  'desk.outbox',
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
      if (name === 'store.close') {
        await this.close();
        return ok({});
      }
      return await this.answer(name, input);
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Drops the keys, ends an upload and closes the database. A later call opens it again. */
  async close(): Promise<void> {
    const { context } = this;
    this.context = null;
    if (!context) return;
    await context.upload.close();
    context.session.lock();
    context.db.close();
  }

  private async answer<N extends HandledCall>(name: N, input: unknown): Promise<Outcome<unknown>> {
    const checked = internalContract[name].input.safeParse(input);
    if (!checked.success)
      return fail('invalid-input', 'Some of the input is not valid.', fieldsOf(checked.error.issues));
    this.context ??= openContext(this.options);
    if (!unattended.includes(name)) this.context.session.touch();
    // The schema of `name` made this value; TypeScript cannot follow a lookup by a type parameter.
    return handlers[name](this.context, checked.data as StoreCallArgument<N>);
  }
}

/** The first reason for each field, under the field's own name and without the value. */
function fieldsOf(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of issues) fields[String(path.at(-1) ?? '')] ??= message;
  return fields;
}
