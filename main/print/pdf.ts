import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PrintRequest, SheetHead } from '../../shared/print';
import type { AppContext } from '../context';
import { withSheet } from './sheet';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const line = 'font-family:sans-serif;font-size:7.5px;color:#333;width:100%;margin:0 15mm;display:flex;gap:10px;';

/** The head of every page: title, the law it was read from, its date, and what it is not. */
function headerOf({ title, citations, asOf, notAdvice }: SheetHead): string {
  const parts = [escaped(citations), escaped(asOf), `<span>${escaped(notAdvice)}</span>`].filter((part) => part !== '');
  return `<div style="${line}"><b>${escaped(title)}</b><span style="flex:1">${parts.join(' · ')}</span></div>`;
}

function footerOf({ page }: SheetHead): string {
  return `<div style="${line}"><span style="flex:1;text-align:right">${escaped(page)} <span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;
}

/** Takes out of a PDF whatever tells how, when and with what it was made. Its tags for screen readers stay. */
export async function withoutTraces(pdf: Uint8Array, title: string, language: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const info = document.context.lookup(document.context.trailerInfo.Info);
  if (info instanceof PDFDict) for (const key of info.keys()) info.delete(key);
  document.catalog.delete(PDFName.of('Metadata'));
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(language);
  return document.save({ updateFieldAppearances: false });
}

/** A sheet as a tagged PDF on letter paper, with no trace of the app, of a person or of a folder in it. */
export function sheetAsPdf(context: AppContext, request: PrintRequest, neutralTitle: string): Promise<Uint8Array> {
  return withSheet(context, request, async (window, head) => {
    const pdf = await window.webContents.printToPDF({
      pageSize: 'Letter',
      printBackground: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: headerOf(head),
      footerTemplate: footerOf(head),
      margins: { top: 0.85, bottom: 0.7, left: 0.6, right: 0.6 },
    });
    return withoutTraces(pdf, request.neutral ? neutralTitle : head.title, request.language);
  });
}
