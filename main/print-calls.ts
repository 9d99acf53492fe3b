import { contract, type Role } from '../shared/ipc';
import type { JurisdictionCode } from '../shared/law/schema/codes';
import { placesFor } from '../shared/law/screen';
import { fail, ok, outcomeSchema } from '../shared/outcome';
import type { Language } from '../shared/petition/campaign';
import { sheetCode } from '../shared/petition/paper';
import type { Printed, PrintRequest } from '../shared/print';
import type { AppContext } from './context';
import type { Handlers } from './dispatch';
import { jurisdictionOf } from './guide-calls';
import { requestOf, sheetDrawn, withSheet } from './print/sheet';
import { saveFile } from './save-file';
import { internalContract } from './store/internal';

type PrintCalls = Pick<Handlers, Extract<keyof Handlers, `print.${string}`>>;

const neutral = { en: 'Document', es: 'Documento' } as const;

/** A file name that says what the paper is, or one that says nothing. */
function fileNameOf({ what, language, neutral: plain }: PrintRequest): string {
  if (plain) return `${neutral[language].toLowerCase()}.pdf`;
  switch (what.of) {
    case 'place':
      return `${what.code}-${what.sheet}.pdf`;
    case 'compare':
      return `${what.codes.join('-')}.pdf`;
    case 'delivery':
      return `${what.place}-delivery.pdf`;
    case 'first-minute':
      return 'first-minute.pdf';
    case 'handbook':
      return `handbook-${what.page}.pdf`;
    case 'paper-sheet':
      return 'petition-sheet.pdf';
    case 'slip':
    case 'worksheet':
      return `${neutral[language].toLowerCase()}.pdf`;
  }
}

/** The places that a paper is about; a worksheet's and a delivery report's also with federal law, last. */
function codesOf(what: Printed): JurisdictionCode[] {
  switch (what.of) {
    case 'place':
      return [what.code];
    case 'compare':
      return what.codes;
    case 'worksheet': {
      const own = what.answers.records.flatMap(placesFor).filter((code) => code !== 'US');
      return [...new Set(own), 'US'];
    }
    case 'delivery':
      return what.place === 'US' ? ['US'] : [what.place, 'US'];
    case 'paper-sheet':
    case 'first-minute':
    case 'handbook':
    case 'slip':
      return [];
  }
}

const deliverySchema = outcomeSchema(internalContract['store.deliveryReport'].output);

/** What only the store knows of a paper: the signatures of a delivery report. Null for every other. */
async function deliveryOf(context: AppContext, what: Printed) {
  if (what.of !== 'delivery') return ok(null);
  if (!context.store) return refused();
  return deliverySchema.parse(await context.store.ask('store.deliveryReport', { place: what.place }));
}

/** The guide's sheets are for readers, sheets to sign on and reports for the desk, a slip for the signer alone, the handbook for all but signers. */
function mayPrint(what: Printed, role: Role): boolean {
  if (what.of === 'paper-sheet' || what.of === 'first-minute' || what.of === 'delivery') return role === 'desk';
  if (what.of === 'slip') return role === 'signer';
  if (what.of === 'handbook' && role === 'desk') return true;
  return role === 'guide' || role === 'private';
}

const refused = () => fail('not-allowed', 'This window does not print such a sheet.');

/** What a sheet of the petition is drawn from; null if there is no campaign to sign. */
async function paperOf(context: AppContext, language: Language) {
  const current = contract['petition.current'].output;
  const outcome = outcomeSchema(current).safeParse(await context.store?.ask('petition.current', { language }));
  if (!outcome.success || !outcome.data.ok || outcome.data.value.signing !== 'open') return null;
  const { campaign, wordsSha256, event } = outcome.data.value;
  return { campaign, code: sheetCode(campaign.version, language, wordsSha256), event };
}

/** In a private session, of a worksheet and of a slip, a file's name and title never tell what it is about. */
const discreet = (request: PrintRequest, role: Role): PrintRequest =>
  role === 'private' || request.what.of === 'slip' || request.what.of === 'worksheet'
    ? { ...request, neutral: true }
    : request;

export function printCalls(context: AppContext): PrintCalls {
  return {
    'print.save': async (asked, caller) => {
      if (!mayPrint(asked.what, caller.role)) return refused();
      const report = await deliveryOf(context, asked.what);
      if (!report.ok) return report;
      const request = discreet(asked, caller.role);
      const make = async () => {
        const { sheetAsPdf } = await import('./print/pdf');
        return sheetAsPdf(context, request, neutral[request.language]);
      };
      const filter = { name: 'PDF', extensions: ['pdf'] };
      return saveFile({ defaultName: fileNameOf(request), filter, make }, caller);
    },
    'print.paper': async (request, caller) => {
      if (!mayPrint(request.what, caller.role)) return refused();
      const report = await deliveryOf(context, request.what);
      if (!report.ok) return report;
      return withSheet(context, request, async (window) => {
        const printed = await new Promise<string | null>((resolve) => {
          window.webContents.print({ silent: false, printBackground: false }, (done, reason) =>
            resolve(done ? null : reason),
          );
        });
        if (printed === null) return ok({});
        const closed = /cancel/i.test(printed);
        return closed ? fail('cancelled', 'Printing was cancelled.') : fail('no-printer', 'Nothing was printed.');
      });
    },
    'print.job': async (_input, caller) => {
      const request = requestOf(caller.webContentsId);
      if (request === undefined) return fail('not-found', 'There is nothing to print.');
      const found = codesOf(request.what).map((code) => jurisdictionOf(context, code));
      const jurisdictions = found.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
      const ofPetition = request.what.of === 'paper-sheet' || request.what.of === 'slip';
      const paper = ofPetition ? await paperOf(context, request.language) : null;
      if (ofPetition && !paper) return fail('no-campaign', 'There is no campaign on this computer.');
      const delivery = await deliveryOf(context, request.what);
      return delivery.ok ? ok({ request, jurisdictions, paper, delivery: delivery.value }) : delivery;
    },
    'print.drawn': (head, caller) => {
      sheetDrawn(caller.webContentsId, head);
      return ok({});
    },
  };
}
