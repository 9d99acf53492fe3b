import { stringify } from 'csv-stringify/sync';
import { regionNames } from '../../../shared/petition/regions';
import type { Signature } from '../../../shared/petition/signature';
import type { Sheet } from './target';

type Column = [head: string, cell: (signature: Signature) => string];

/**
 * Text in which no part can start a formula, where a spreadsheet takes another sign for the end of a cell: those of
 * many countries cut at semicolons, and then at each line break too.
 */
function harmless(text: string): string {
  return text.replace(/((?:^|[\n\r\t;,])"*)(?=[=+\-@])/g, "$1'");
}

/** A CSV sheet (RFC 4180, UTF-8 with a mark that spreadsheets look for); no cell can start a formula. */
export function csvSheet(name: string, takes: Sheet['takes'], columns: readonly Column[]): Sheet {
  // A bare line break ends a record for spreadsheets, so it is quoted like the full one.
  const rules = { record_delimiter: '\r\n', escape_formulas: true, quoted_match: /[\r\n]/ };
  const record = (cells: string[], bom: boolean) => stringify([cells], { ...rules, bom });
  return {
    name,
    takes,
    head: record(
      columns.map(([head]) => head),
      true,
    ),
    line: (signature) =>
      record(
        columns.map(([, cell]) => harmless(cell(signature))),
        false,
      ),
  };
}

/** The state's code, or nothing for a signer outside the United States. */
export function stateCode({ person: { region } }: Signature): string {
  return region === 'outside-us' ? '' : region;
}

export function stateName({ person: { region } }: Signature): string {
  return region === 'outside-us' ? '' : regionNames[region];
}

/** Empty where the country is not known. */
export function country({ person: { region } }: Signature): string {
  return region === 'outside-us' ? '' : 'US';
}

export const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
