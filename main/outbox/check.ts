import { randomUUID } from 'node:crypto';
import type { UploadCheck } from '../../shared/outbox/targets';
import { type Outcome, ok } from '../../shared/outcome';
import type { StoreContext } from '../store/context';
import { openSignature } from './open-signature';
import { hasConsent, sharedComment } from './targets/consent';
import type { LookupAnswer } from './targets/target';

/**
 * A dry run: opens every signature that is still to be sent, and asks the receiver for one that does not exist, which
 * shows whether address, petition and token hold. No signature is sent and no state changes.
 */
export async function checkUpload(context: StoreContext): Promise<Outcome<UploadCheck>> {
  const calledOff = new AbortController().signal;
  const opened = await context.upload.openTarget(calledOff);
  if (!opened.ok) return opened;
  const { session, signatures, sorter, upload } = context;
  if (!upload.running) await sorter.run();
  const check: UploadCheck = { signatures: 0, cannotOpen: 0, subscribes: 0, comments: 0, receiver: 'cannot-tell' };
  let rows = signatures.openPage(null, 200);
  while (rows.length > 0) {
    for (const { id } of rows) {
      const signature = await openSignature(session, signatures, id);
      check.signatures += 1;
      if (!signature) check.cannotOpen += 1;
      else if (hasConsent(signature, 'email-updates')) check.subscribes += 1;
      if (signature && sharedComment(signature) !== null) check.comments += 1;
    }
    rows = signatures.openPage(rows.at(-1) ?? null, 200);
  }
  check.receiver = said(await opened.value.receiver.lookUp(randomUUID(), calledOff));
  return ok(check);
}

function said(answer: LookupAnswer): UploadCheck['receiver'] {
  switch (answer.kind) {
    case 'found':
    case 'absent':
      return 'answers';
    case 'not-possible':
    case 'later':
      return 'cannot-tell';
    case 'stop':
      return answer.stop;
  }
}
