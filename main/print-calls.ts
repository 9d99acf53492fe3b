import type { JurisdictionCode } from '../shared/law/schema/codes';
import { placesFor } from '../shared/law/screen';
import { fail, ok } from '../shared/outcome';
import type { Printed, PrintRequest } from '../shared/print';
import type { AppContext } from './context';
import type { Handlers } from './dispatch';
import { jurisdictionOf } from './guide-calls';
import { requestOf, sheetDrawn, withSheet } from './print/sheet';
import { saveFile } from './save-file';

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
    case 'worksheet':
      return `${neutral[language].toLowerCase()}.pdf`;
  }
}

/** The places that a paper is about; a worksheet's also with federal law, last. */
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
  }
}

/** In a private session, and of a worksheet, a file's name and title never tell what it is about. */
const discreet = (request: PrintRequest, role: string): PrintRequest =>
  role === 'private' || request.what.of === 'worksheet' ? { ...request, neutral: true } : request;

export function printCalls(context: AppContext): PrintCalls {
  return {
    'print.save': (asked, caller) => {
      const request = discreet(asked, caller.role);
      const make = async () => {
        const { sheetAsPdf } = await import('./print/pdf');
        return sheetAsPdf(context, request, neutral[request.language]);
      };
      const filter = { name: 'PDF', extensions: ['pdf'] };
      return saveFile({ defaultName: fileNameOf(request), filter, make }, caller);
    },
    'print.paper': (request) =>
      withSheet(context, request, async (window) => {
        const printed = await new Promise<string | null>((resolve) => {
          window.webContents.print({ silent: false, printBackground: false }, (done, reason) =>
            resolve(done ? null : reason),
          );
        });
        if (printed === null) return ok({});
        const closed = /cancel/i.test(printed);
        return closed ? fail('cancelled', 'Printing was cancelled.') : fail('no-printer', 'Nothing was printed.');
      }),
    'print.job': (_input, caller) => {
      const request = requestOf(caller.webContentsId);
      if (request === undefined) return fail('not-found', 'There is nothing to print.');
      const found = codesOf(request.what).map((code) => jurisdictionOf(context, code));
      const jurisdictions = found.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
      return ok({ request, jurisdictions });
    },
    'print.drawn': (head, caller) => {
      sheetDrawn(caller.webContentsId, head);
      return ok({});
    },
  };
}
