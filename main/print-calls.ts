import type { JurisdictionCode } from '../shared/law/schema/codes';
import { fail, ok, outcomeSchema } from '../shared/outcome';
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
  }
}

/** The places whose law a paper tells; a delivery report tells the federal law as well, last. */
function codesOf(what: Printed): JurisdictionCode[] {
  switch (what.of) {
    case 'place':
      return [what.code];
    case 'compare':
      return what.codes;
    case 'delivery':
      return what.place === 'US' ? ['US'] : [what.place, 'US'];
  }
}

/** The desk prints its report and nothing else, and nobody else prints that. */
const mayPrint = (what: Printed, role: string): boolean => (what.of === 'delivery') === (role === 'desk');
const notAllowed = () => fail('not-allowed', 'This window prints something else.');

const deliverySchema = outcomeSchema(internalContract['store.deliveryReport'].output);

/** What only the store knows of a paper: the signatures of a delivery report. Null for every other. */
async function deliveryOf(context: AppContext, what: Printed) {
  if (what.of !== 'delivery') return ok(null);
  if (!context.store) return notAllowed();
  return deliverySchema.parse(await context.store.ask('store.deliveryReport', { place: what.place }));
}

/** In a private session a file's name and title never tell what it is about. */
const discreet = (request: PrintRequest, role: string): PrintRequest =>
  role === 'private' ? { ...request, neutral: true } : request;

export function printCalls(context: AppContext): PrintCalls {
  return {
    'print.save': async (asked, caller) => {
      if (!mayPrint(asked.what, caller.role)) return notAllowed();
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
      if (!mayPrint(request.what, caller.role)) return notAllowed();
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
      const delivery = await deliveryOf(context, request.what);
      return delivery.ok ? ok({ request, jurisdictions, delivery: delivery.value }) : delivery;
    },
    'print.drawn': (head, caller) => {
      sheetDrawn(caller.webContentsId, head);
      return ok({});
    },
  };
}
