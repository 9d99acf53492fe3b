import type { Restriction, RestrictionId } from '../law/restriction-schema';
import { deriveJurisdiction } from '../law/restrictions';
import type { Jurisdiction } from '../law/schema/jurisdiction';
import type { Source } from '../law/schema/source';

/** The kinds of source that are the law itself, or a court's own paper. */
const primary: readonly Source['kind'][] = ['statute', 'session-law', 'court'];

/** A restriction that a law surely has, with the sources it was read in. */
export interface CertainRestriction {
  id: RestrictionId;
  restriction: Restriction;
  sources: Source[];
  /** How new the text is that was read, and when somebody last looked: YYYY, YYYY-MM or YYYY-MM-DD. */
  textAsOf: string | null;
  checkedOn: string | null;
}

/**
 * The restrictions that may be put to a leader as what their law does: barriers of the best survivor route, from facts
 * read in the law's own text, of a remedy read in full, with a primary source. Everything else stays a general ask.
 */
export function certainRestrictions(jurisdiction: Jurisdiction): CertainRestriction[] {
  return deriveJurisdiction(jurisdiction).restrictions.flatMap((restriction) => {
    const { answer, known, textRead, verification } = restriction;
    const remedy = jurisdiction.remedies.find(({ id }) => id === restriction.remedyId);
    const sources = jurisdiction.sources.filter(
      ({ id, kind }) => restriction.sources.includes(id) && primary.includes(kind),
    );
    const certain =
      answer === 'barrier' && known !== 'unknown' && textRead === 'full' && verification === 'statute-text';
    if (!remedy || !certain || sources.length === 0) return [];
    const { textAsOf, checkedOn } = remedy;
    return [{ id: restriction.id, restriction, sources, textAsOf, checkedOn }];
  });
}

/** The id of the federal remedy of 2026 in the guide's content. */
export const federalRemedyId = 'us-18-3771a-vacatur';
