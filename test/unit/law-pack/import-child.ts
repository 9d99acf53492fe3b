// Imports one pack as the app does, in a process of its own that may be killed: says "ready" once it is about to begin.
import { acceptPack } from '../../../main/law-pack/accept';
import { pinnedKeys } from '../../../main/law-pack/pinned-keys';
import { prepareInputSchema, preparePack } from '../../../main/law-pack/prepare';

async function importOnce(text: string, inUse: string | null): Promise<void> {
  const input = prepareInputSchema.parse(JSON.parse(text));
  process.send?.('ready');
  const outcome = await preparePack(input, (step) => process.send?.(step));
  if (!outcome.ok) throw new Error(outcome.error.message);
  process.send?.('accept');
  const { userFolder, appVersion, testKey } = input;
  await acceptPack(outcome.value, inUse, { userFolder, appVersion, pinned: pinnedKeys(testKey) });
  process.send?.('done');
}

const [input = '', inUse = ''] = process.argv.slice(2);
await importOnce(input, inUse === '' ? null : inUse);
