import { storeArguments } from './arguments';
import { realClock } from './clock';
import { type StoreMessage, storeRequestSchema } from './internal';
import { Store } from './store';

// Files that SQLite makes beside the store are for this user alone, like the store itself.
process.umask(0o077);

/** Electron's port to main, or the channel to a Node parent in tests. */
const port = process.parentPort;

function post(message: StoreMessage): void {
  if (port) port.postMessage(message);
  else process.send?.(message);
}

const store = new Store({
  ...storeArguments(process.argv),
  clock: realClock,
  fetch: globalThis.fetch,
  changed: (payload) => post({ event: 'desk.changed', payload }),
});

async function receive(message: unknown): Promise<void> {
  const request = storeRequestSchema.safeParse(message);
  if (!request.success) return;
  const { id, name, input } = request.data;
  post({ id, outcome: await store.call(name, input) });
}

if (port) port.on('message', ({ data }) => void receive(data));
else process.on('message', (message) => void receive(message));
process.on('disconnect', () => process.exit());
