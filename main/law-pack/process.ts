import type { ImportStep } from '../../shared/law/pack/preview';
import type { Outcome } from '../../shared/outcome';
import { failureOf } from './failures';
import { type Prepared, type PrepareInput, prepareInputSchema, preparePack } from './prepare';

// What is written here is for this user alone.
process.umask(0o077);

export type LawMessage = { step: ImportStep } | { outcome: Outcome<Prepared> };

const port = process.parentPort;
const post = (message: LawMessage) => port.postMessage(message);

async function prepare(input: PrepareInput): Promise<Outcome<Prepared>> {
  try {
    return await preparePack(input, (step) => post({ step }));
  } catch (error) {
    return failureOf(error);
  }
}

port.once('message', ({ data }) => {
  void prepare(prepareInputSchema.parse(data)).then((outcome) => post({ outcome }));
});
