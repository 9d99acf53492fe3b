import { basename } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { CallArgument, CallOutput } from '../../shared/ipc';
import type { RowAct } from '../../shared/outbox/rows';
import { fail, type Outcome, ok } from '../../shared/outcome';
import type { StoreContext } from '../store/context';
import type { QueuedSignature } from '../store/signatures';
import { writeWhole } from '../whole-file';
import { openSignature } from './open-signature';
import { plainChange } from './states';

/** What a receipt says when a person, not the receiver, said that a signature arrived. */
const byHand = 'decided-by-hand';

export function outboxPage(
  context: StoreContext,
  { filter, after, limit }: CallArgument<'desk.outboxPage'>,
): Outcome<CallOutput<'desk.outboxPage'>> {
  return ok(context.outbox.page(filter, after, limit));
}

export function outboxChoices(context: StoreContext): Outcome<CallOutput<'desk.outboxChoices'>> {
  return ok(context.outbox.choices());
}

/** Does one thing with many rows, in one transaction; rows for which it makes no sense are left as they are. */
export function actOnRows(
  context: StoreContext,
  { act, rows }: CallArgument<'desk.actOnRows'>,
): Outcome<CallOutput<'desk.actOnRows'>> {
  const refused = refusal(context);
  if (refused) return refused;
  let changed = 0;
  context.db
    .transaction(() => {
      for (const id of rows.by === 'ids' ? rows.ids : context.outbox.ids(rows.filter)) {
        const row = context.signatures.get(id);
        if (row && actOn(context, act, row)) changed += 1;
      }
    })
    .immediate();
  context.changed();
  return ok({ changed });
}

function actOn(context: StoreContext, act: RowAct, row: QueuedSignature): boolean {
  const { outbox, signatures } = context;
  const day = context.today();
  switch (act) {
    case 'retry': {
      if (row.state !== 'waiting' && row.state !== 'refused') return false;
      // What may have arrived is looked up first, whatever a person asks.
      const { mayHaveArrived } = row;
      signatures.change(row.id, { ...plainChange('ready'), mayHaveArrived }, day, 'person');
      return true;
    }
    case 'hold':
    case 'release': {
      const held = act === 'hold';
      if (row.held === held || row.state === 'sent') return false;
      outbox.hold(row.id, held, day);
      return true;
    }
    case 'delete':
    case 'undelete': {
      const deleted = act === 'delete';
      if (row.deleting === deleted) return false;
      outbox.markDeleted(row.id, deleted, day);
      return true;
    }
  }
}

/** A person decides about a signature whose answer was lost and that nobody can look up. */
export async function decideUnknown(
  context: StoreContext,
  { id, decision }: CallArgument<'desk.decide'>,
): Promise<Outcome<Record<string, never>>> {
  const refused = refusal(context);
  if (refused) return refused;
  const row = context.signatures.get(id);
  if (row?.state !== 'unknown') return fail('not-found', 'No answer is missing for this signature.');
  // Counted while it can be opened: the report needs it when the envelope is gone.
  const signature = decision === 'sent' ? await openSignature(context.session, context.signatures, id) : null;
  const day = context.today();
  switch (decision) {
    case 'sent':
      context.db
        .transaction(() => {
          context.signatures.change(id, { ...plainChange('sent'), receipt: byHand }, day, 'person');
          if (signature) context.reportCounts.count(signature, row.day);
        })
        .immediate();
      break;
    case 'again':
      context.signatures.change(id, plainChange('ready'), day, 'person');
      break;
    case 'leave':
      context.outbox.hold(id, true, day);
  }
  context.changed();
  return ok({});
}

/** Why rows cannot be changed now. A locked desk decides nothing, and an upload has rows in its hands. */
function refusal({ session, upload }: StoreContext) {
  if (!session.unlocked) return fail('locked', 'The desk is locked.');
  return upload.running ? fail('upload-running', 'An upload is running.') : null;
}

/** Writes the list that proves what arrived: number, day, the receiver's own number. Holds nobody's name. */
export function exportReceiptsTo(context: StoreContext, path: string): Outcome<{ fileName: string }> {
  const lines = context.outbox.receipts().map(({ id, day, receipt }) => [id, day, receipt]);
  const text = stringify([['signature', 'day', 'receipt'], ...lines], {
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
  writeWhole(path, (put) => put(text));
  return ok({ fileName: basename(path) });
}
