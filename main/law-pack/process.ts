import { z } from 'zod';
import type { ImportStep } from '../../shared/law/pack/preview';
import { fail, type Outcome } from '../../shared/outcome';
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
    const parts = z.object({ code: z.string() }).safeParse(error);
    const code = parts.success ? parts.data.code : '';
    if (/^(E[A-Z]+|SQLITE_(FULL|READONLY|CANTOPEN|IOERR).*)$/.test(code))
      return fail('law-pack-not-written', `The disk refused to write (${code}).`);
    return fail('internal', 'The pack could not be made ready.');
  }
}

port.once('message', ({ data }) => {
  void prepare(prepareInputSchema.parse(data)).then((outcome) => post({ outcome }));
});
