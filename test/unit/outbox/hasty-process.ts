import { storeArguments } from '../../../main/store/arguments';
import { realClock } from '../../../main/store/clock';
import { type StoreMessage, storeRequestSchema } from '../../../main/store/internal';
import { Store } from '../../../main/store/store';

/** How many times faster waits pass than they say, so that thousands of failures fit into a minute. */
const haste = 100;

const post = (message: StoreMessage) => void process.send?.(message);

// The store process as the app runs it, but for its waits.
const store = new Store({
  ...storeArguments(process.argv),
  clock: { ...realClock, after: (ms, then) => realClock.after(ms > 600_000 ? ms : ms / haste, then) },
  fetch: globalThis.fetch,
  changed: (payload) => post({ event: 'desk.changed', payload }),
  answerWithin: 400,
});

process.on('message', async (message) => {
  const { id, name, input } = storeRequestSchema.parse(message);
  post({ id, outcome: await store.call(name, input) });
});
process.on('disconnect', () => process.exit());
