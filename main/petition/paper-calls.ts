import type { CallArgument, CallOutput } from '../../shared/ipc';
import { fail, type Outcome, ok } from '../../shared/outcome';
import { languageSchema } from '../../shared/petition/campaign';
import { sheetCode } from '../../shared/petition/paper';
import type { StoreContext } from '../store/context';
import { keepSignature, newSignature } from './keep-signature';
import { recipientsOn } from './sealing';
import { wordsSha256 } from './wording';

/** The sheets that may be lying on the table: every version of the campaign in every language it was offered in. */
export function paperSheets(context: StoreContext): Outcome<CallOutput<'desk.sheets'>> {
  const newestFirst = [...context.campaign.versions()].reverse();
  const sheets = newestFirst.flatMap(({ body: { campaign } }) =>
    languageSchema.options
      .filter((language) => campaign.languages.includes(language))
      .map((language) => ({
        code: sheetCode(campaign.version, language, wordsSha256(campaign, language)),
        version: campaign.version,
        language,
      })),
  );
  return ok(sheets);
}

/** Seals one line of a paper sheet at once, under the words that the sheet carries and the event of now. */
export async function signPaper(
  context: StoreContext,
  { version, language, day, contentVersion, row }: CallArgument<'desk.signPaper'>,
): Promise<Outcome<CallOutput<'desk.signPaper'>>> {
  const current = context.campaign.get();
  if (!current) return fail('no-campaign', 'There is no campaign on this computer.');
  const recipients = recipientsOn(current.body, context.today());
  if (recipients.length === 0) return fail('no-campaign', 'The keys of this campaign have run out.');
  const signedOn = context.campaign.versions().find(({ body }) => body.campaign.version === version);
  if (!signedOn) return fail('not-found', 'There is no such version of the campaign here.');
  if (day > context.today()) return fail('invalid-input', 'The day is still to come.', { day: 'not-yet' });
  const { givenName, familyName, email, region, postalCode, emailUpdates, namePublic, oldEnough, signed } = row;
  const signature = newSignature(context, {
    campaign: signedOn.body.campaign,
    language,
    contentVersion,
    form: {
      ...{ givenName, familyName, email, region, postalCode, emailUpdates, namePublic, oldEnough },
      comment: '',
      commentShared: false,
      termsAccepted: signed,
    },
    paperDay: day,
    withdrawalCode: null,
  });
  await keepSignature(context, signature, recipients);
  context.paperEntered.add(signature.id);
  return ok({ id: signature.id });
}

/** Takes back a line that was entered by mistake, while the app that entered it still runs. */
export function takeBackPaper(
  context: StoreContext,
  { id }: CallArgument<'desk.takeBackPaper'>,
): Outcome<Record<string, never>> {
  const row = context.paperEntered.has(id) ? context.signatures.get(id) : null;
  if (row?.state !== 'sealed') return fail('not-found', 'This line was not entered here just now.');
  context.withdrawals.withdraw(id, context.today());
  context.paperEntered.delete(id);
  context.changed();
  return ok({});
}
