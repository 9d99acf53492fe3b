import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { NotAPlainFile, readPlain } from '../plain-file';
import type { StoreContext } from '../store/context';
import { writeWhole } from '../whole-file';
import { chainsTo } from './campaign-chain';
import { campaignFileText, readCampaignFile } from './campaign-file';
import { fingerprintWords } from './words';

const largestFile = 2_000_000;

/** First step of an import: reads and checks the file, and gives the words to compare by voice. Keeps nothing. */
export function importCampaignFrom(context: StoreContext, path: string): Outcome<{ fingerprint: string[] }> {
  if (context.setup.pending) return fail('recovery-not-confirmed', 'A campaign is being set up here.');
  context.setup.imported = null;
  if (!existsSync(path)) return fail('not-found', 'The file is not there any more.');
  const read = readCampaignFile(textOf(path));
  if (!read.ok) return read;
  const known = context.campaign.get();
  const { campaign, signingKey } = read.value.body;
  if (known && known.body.campaign.id !== campaign.id) {
    return fail('campaign-exists', 'There is another campaign on this computer.');
  }
  if (known && known.body.signingKey !== signingKey) {
    return fail('campaign-file-foreign', 'The file is signed by another key than the campaign here.');
  }
  const same = known?.file.signed === read.value.file.signed;
  if (known && !same && known.body.campaign.version >= campaign.version) {
    return fail('campaign-exists', 'This computer has this version of the campaign, or a newer one.');
  }
  if (known && !same && !chainsTo(read.value, known)) {
    return fail('campaign-file-unchained', 'The file did not grow out of the version that is here.');
  }
  context.setup.imported = read.value;
  return ok({ fingerprint: fingerprintWords(Buffer.from(signingKey, 'base64')) });
}

/** The text of a campaign file; none for what can be no campaign file. */
function textOf(path: string): string {
  try {
    return readPlain(path, largestFile).toString('utf8');
  } catch (error) {
    if (error instanceof NotAPlainFile) return '';
    throw error;
  }
}

/** Second step of an import: somebody compared the words, so the campaign is kept. */
export function acceptCampaign(context: StoreContext): Outcome<Record<string, never>> {
  const { imported } = context.setup;
  if (!imported) return fail('not-found', 'No campaign file was opened.');
  if (context.campaign.get()?.file.signed !== imported.file.signed) {
    context.campaign.keep(imported);
    context.campaign.reload();
  }
  context.setup.discard();
  context.changed();
  return ok({});
}

/** Writes the campaign's words and public keys to a file for other laptops. Works while locked. */
export function exportCampaignTo(context: StoreContext, path: string): Outcome<{ fileName: string }> {
  const campaign = context.campaign.get();
  if (!campaign) {
    return context.setup.pending
      ? fail('recovery-not-confirmed', 'The recovery key is not confirmed yet.')
      : fail('no-campaign', 'There is no campaign on this computer.');
  }
  writeWhole(path, (put) => put(campaignFileText(campaign.file)), 0o644);
  return ok({ fileName: basename(path) });
}
