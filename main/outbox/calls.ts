import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CallArgument, CallOutput } from '../../shared/ipc';
import { isAllowedEndpoint } from '../../shared/outbox/outbox';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { currentFingerprint, keyState } from '../keys/calls';
import { sealToken } from '../keys/campaign-secrets';
import type { StoreContext } from '../store/context';
import { isDoubted } from '../store/leap';
import { writeNew } from '../whole-file';
import { uploadTarget } from './targets';

/** All that the desk shows at a glance. Nothing in it needs a key. */
export function deskStatus(context: StoreContext): Outcome<CallOutput<'desk.status'>> {
  const body = context.campaign.get()?.body ?? null;
  const campaign = body?.campaign ?? null;
  return ok({
    keys: keyState(context),
    campaign,
    fingerprint: currentFingerprint(context),
    counts: context.signatures.counts(),
    recipient: body?.recipients.find(({ kind }) => kind === 'campaign')?.recipient ?? null,
    target: campaign ? (context.targets.get(campaign.id)?.settings ?? null) : null,
    upload: context.upload.progress,
    sorting: context.sorter.progress,
    gathered: context.retention.count('gathered'),
    clock: clockOf(context),
  });
}

/** What can be known of the clock without asking anybody. */
function clockOf({ signatures, settings, today }: StoreContext): CallOutput<'desk.status'>['clock'] {
  if (signatures.newestDay() > today()) return 'behind';
  return isDoubted(settings, today()) ? 'leapt' : 'fine';
}

/** Sets the upload address and its token. Needs the keys, so that nobody else can send signatures elsewhere. */
export async function setTarget(
  context: StoreContext,
  { target, token }: CallArgument<'desk.setTarget'>,
): Promise<Outcome<Record<string, never>>> {
  const campaign = context.campaign.get()?.body.campaign;
  if (!campaign) return fail('no-campaign', 'There is no campaign on this computer.');
  const { keys } = context.session;
  if (!keys) return fail('locked', 'The desk is locked.');
  if (!isAllowedEndpoint(target.baseUrl)) {
    return fail('target-not-https', 'The address must begin with https://.', { baseUrl: 'target-not-https' });
  }
  if (!uploadTarget(target.kind)) return fail('not-found', 'There is no such kind of receiver.');
  if (context.upload.running) return fail('upload-running', 'An upload is running.');
  const sealedToken = await sealToken(keys, target, token);
  context.targets.put(campaign.id, { settings: target, sealedToken });
  context.changed();
  return ok({});
}

/** Writes each envelope to a file of its own that the `age` tool can open. A file that is there already is kept. */
export function exportEnvelopesTo(context: StoreContext, folder: string): Outcome<CallOutput<'desk.exportEnvelopes'>> {
  mkdirSync(folder, { recursive: true });
  let files = 0;
  for (const id of context.signatures.ids()) {
    if (writeNew(join(folder, `${id}.age`), context.signatures.envelope(id))) files += 1;
  }
  return ok({ files, folder });
}
