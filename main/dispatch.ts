import { fieldsOf } from '../shared/fields';
import { type CallArgument, type CallName, type CallOutput, contract, isCallName } from '../shared/ipc';
import { fail, type Outcome } from '../shared/outcome';
import type { Caller } from './ipc';

export type Handler<N extends CallName> = (
  input: CallArgument<N>,
  caller: Caller,
) => Promise<Outcome<CallOutput<N>>> | Outcome<CallOutput<N>>;
export type Handlers = { [N in CallName]: Handler<N> };

/** Checks name, caller, input and output of a call, and turns everything unexpected into a typed failure. */
export async function dispatch(handlers: Handlers, caller: Caller | null, name: unknown, input: unknown) {
  if (!caller || !isCallName(name))
    return fail('not-allowed', 'This call is not known or not from one of our windows.');
  return answer(handlers, caller, name, input);
}

async function answer<N extends CallName>(handlers: Handlers, caller: Caller, name: N, input: unknown) {
  const { roles, input: inputSchema, output: outputSchema } = contract[name];
  if (!roles.includes(caller.role)) return fail('not-allowed', `${name} is not open to a ${caller.role} window.`);
  const parsed = inputSchema.safeParse(input);
  if (!parsed.success) return fail('invalid-input', `${name}: the input is not valid.`, fieldsOf(parsed.error.issues));
  try {
    // The schema of `name` made this value; TypeScript cannot follow a lookup by a type parameter.
    const outcome = await handlers[name](parsed.data as CallArgument<N>, caller);
    if (!outcome.ok) return outcome;
    const checked = outputSchema.safeParse(outcome.value);
    if (checked.success) return { ok: true as const, value: checked.data };
    return fail('internal', `${name}: the answer is not valid.`);
  } catch {
    // What was thrown may quote the input, so it goes no further.
    return fail('internal', `${name} failed.`);
  }
}
