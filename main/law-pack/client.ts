import { join } from 'node:path';
import { utilityProcess } from 'electron';
import { z } from 'zod';
import { type ImportStep, importSteps } from '../../shared/law/pack/preview';
import { fail, type Outcome, outcomeSchema } from '../../shared/outcome';
import { type Prepared, type PrepareInput, preparedSchema } from './prepare';

const messageSchema = z.union([
  z.object({ step: z.enum(importSteps) }),
  z.object({ outcome: outcomeSchema(preparedSchema) }),
]);

/** Makes a pack ready in a process of its own, so that no window stands still meanwhile. */
export function prepareApart(input: PrepareInput, tell: (step: ImportStep) => void): Promise<Outcome<Prepared>> {
  const child = utilityProcess.fork(join(__dirname, 'law.cjs'), [], {
    serviceName: 'Relief Desk law',
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    child.on('message', (message: unknown) => {
      const read = messageSchema.safeParse(message);
      if (!read.success) return;
      if ('step' in read.data) return tell(read.data.step);
      resolve(read.data.outcome);
      child.kill();
    });
    child.on('exit', () => resolve(fail('internal', 'The process that reads the pack ended.')));
    child.postMessage(input);
  });
}
