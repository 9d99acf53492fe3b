import type { CallArgument, CallOutput } from '../../shared/ipc';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { removeBackups } from '../store/backups';
import type { StoreContext } from '../store/context';
import { deleteEverything } from '../store/deletion';

export function retention(context: StoreContext): Outcome<CallOutput<'desk.retention'>> {
  return ok(context.settings.get('retention'));
}

export function setRetention(
  context: StoreContext,
  days: CallArgument<'desk.setRetention'>,
): Outcome<CallOutput<'desk.setRetention'>> {
  if (!context.session.unlocked) return fail('locked', 'The desk is locked.');
  context.settings.put('retention', days);
  const wiped = context.retention.wipeDue(days, context.today());
  context.changed();
  return ok({ wiped });
}

/** Deletes the campaign with all that belongs to it, if the organization's name was typed. Cannot be undone. */
export function deleteCampaign(
  context: StoreContext,
  { typed, language }: CallArgument<'desk.deleteCampaign'>,
): Outcome<CallOutput<'desk.deleteCampaign'>> {
  const campaign = context.campaign.get()?.body.campaign;
  if (!campaign) return fail('no-campaign', 'There is no campaign on this computer.');
  if (context.upload.running || context.sorter.progress)
    return fail('upload-running', 'Signatures are being worked on.');
  const hasKeys = context.secrets.wrapped(campaign.id) !== null;
  if (hasKeys && !context.session.unlocked) return fail('locked', 'The desk is locked.');
  if (plain(typed) !== plain(campaign.dataController)) {
    return fail('not-confirmed', 'The name that was typed is another.', { typed: 'not-confirmed' });
  }
  const counts = context.signatures.counts();
  const certificate = {
    campaign: campaign.texts[language].title,
    organization: campaign.dataController,
    at: new Date(context.clock.now()).toISOString(),
    signatures: Object.values(counts).reduce((sum, n) => sum + n, 0),
    sent: counts.sent,
    quarantined: context.devices.list().reduce((sum, { quarantined }) => sum + quarantined, 0),
  };
  deleteEverything(context.db);
  const backups = removeBackups(context.location);
  context.campaign.reload();
  context.session.drop();
  context.setup.discard();
  // The window shows the certificate first, so nobody is told to look again.
  return ok({ ...certificate, backups });
}

const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
