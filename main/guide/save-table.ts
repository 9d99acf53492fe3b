import { stringify } from 'csv-stringify/sync';
import { finderTable } from '../../shared/law/finder-table';
import type { MatrixRow } from '../../shared/law/matrix';
import { lawWords } from '../../shared/law/words/words';
import type { Language } from '../../shared/petition/campaign';
import type { Caller } from '../ipc';
import { saveFile } from '../save-file';

interface Table {
  rows: readonly MatrixRow[];
  language: Language;
  contentVersion: string;
}

const heads = {
  en: {
    place: 'Place',
    code: 'Code',
    status: 'What there is',
    asOf: 'Law as of',
    contentVersion: 'Guide version',
    citation: (restriction: string) => `${restriction}: read from`,
    file: 'places.csv',
  },
  es: {
    place: 'Lugar',
    code: 'Clave',
    status: 'Lo que hay',
    asOf: 'Ley al',
    contentVersion: 'Versión de la guía',
    citation: (restriction: string) => `${restriction}: leído en`,
    file: 'lugares.csv',
  },
} as const;

/** The table as CSV (RFC 4180, UTF-8 with a mark that spreadsheets look for); no cell can start a formula. */
export function tableAsCsv({ rows, language, contentVersion }: Table): string {
  const table = finderTable(rows, lawWords(language), heads[language], contentVersion);
  return stringify(table, { bom: true, record_delimiter: '\r\n', escape_formulas: true });
}

/** Saves the finder's places where the person chooses. */
export function saveTable(table: Table, caller: Caller) {
  const { file } = heads[table.language];
  const filter = { name: 'CSV', extensions: ['csv'] };
  return saveFile({ defaultName: file, filter, make: () => tableAsCsv(table) }, caller);
}
