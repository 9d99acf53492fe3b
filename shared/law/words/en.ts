import type { DerivedJurisdiction, RestrictionCounts } from '../restriction-schema';
import type { Step } from '../step-schema';
import { strongestRestrictions } from '../strongest';
import { labels } from './en/labels';
import { plain } from './en/plain';
import { coded } from './en/plain-coded';
import { restriction } from './en/restrictions';
import type { LawWords } from './law-words';

/** Made when first needed and kept: a formatter costs far more than a date. */
const formats = new Map<boolean, Intl.DateTimeFormat>();
function format(withDay: boolean): Intl.DateTimeFormat {
  const options = withDay ? ({ day: 'numeric' } as const) : {};
  const made =
    formats.get(withDay) ??
    new Intl.DateTimeFormat('en-US', { ...options, month: 'long', year: 'numeric', timeZone: 'UTC' });
  formats.set(withDay, made);
  return made;
}

/** A date of the form YYYY, YYYY-MM or YYYY-MM-DD in words. */
function date(partial: string): string {
  const [year, month, day] = partial.split('-').map(Number);
  if (year === undefined || month === undefined) return partial;
  return format(day !== undefined).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

function counts({ barriers, possible, unknown }: RestrictionCounts): string {
  const parts = [
    barriers === 0 ? 'no barrier found as far as read' : `${barriers} ${barriers === 1 ? 'barrier' : 'barriers'}`,
  ];
  if (possible > 0) parts.push(`${possible} possible`);
  parts.push(`${unknown} not known`);
  return parts.join(', ');
}

function step(told: Step): string {
  switch (told.of) {
    case 'restriction':
      return restriction(told.restriction);
    case 'papers':
      if (told.rule !== null) return coded['proof.papers'][told.rule];
      return told.known === 'silent'
        ? 'The law does not speak of official papers.'
        : 'It is not known whether official papers are required.';
    case 'where-to-file': {
      if (told.known === 'silent') return 'The law does not say where to file.';
      if (told.known === 'unknown') return 'It is not known where to file.';
      if (told.manyCounties === null) return 'The note says where to file.';
      return told.manyCounties
        ? 'The note says where to file. One request can cover several counties.'
        : 'The note says where to file. Each county needs its own request.';
    }
  }
}

/** What most limits the law, as the restrictions themselves say it. */
function limits(derived: DerivedJurisdiction): string {
  const strongest = strongestRestrictions(derived).map(restriction).join(' ');
  return strongest === ''
    ? `What stands in the way is not known yet: ${derived.counts.unknown} points could not be confirmed. Ask a lawyer.`
    : `What most limits it: ${strongest}`;
}

function placeAnswer(name: string, derived: DerivedJurisdiction): { what: string; limits: string } {
  switch (derived.status) {
    case 'survivor-law':
      return {
        what: `${name} has a law that lets survivors of trafficking ask a court to clear convictions.`,
        limits: limits(derived),
      };
    case 'minors-only':
      return {
        what: `${name} has a law for survivors, but only for people who were minors at the time.`,
        limits: 'For adults, only general routes were found, if any.',
      };
    case 'no-convictions':
      return {
        what: `${name} has a law for survivors, but it was not found to cover convictions.`,
        limits: 'Other routes may still help.',
      };
    case 'general-only':
      return {
        what: `No law made for survivors was found in ${name} that clears a record.`,
        limits: 'General routes, open to anyone, may still help.',
      };
    case 'none-found':
      return { what: `No law that clears a record was found in ${name}.`, limits: 'Ask a lawyer before giving up.' };
    case 'not-known':
      return { what: `It is not known what ${name} does for survivors.`, limits: 'Ask a lawyer.' };
  }
}

export const en: LawWords = {
  ...labels,
  answer(answer, textRead) {
    switch (answer) {
      case 'barrier':
        return 'Barrier';
      case 'possible':
        return 'Possible barrier';
      case 'unknown':
        return 'Not known';
      case 'none':
        return textRead === 'full' ? 'No barrier' : 'None found, as far as read';
    }
  },
  counts,
  restriction,
  step,
  placeAnswer,
  currency({ textAsOf, readExtent, checkedOn }) {
    const again = checkedOn === null ? '' : ` Looked at again: ${date(checkedOn)}.`;
    if (readExtent === 'none') return `The text of the law was not read.${again}`;
    const asOf = textAsOf === null ? 'date not known' : date(textAsOf);
    return `Text read: ${asOf}, ${readExtent === 'full' ? 'in full' : 'in part'}.${again}`;
  },
  date,
  plain,
};
