import type { RestrictionId } from '../../shared/law/restriction-schema';

/** The restrictions that the petition names; written here too, so that the guide's pages need no schema code. */
export const petitionThree: ReadonlySet<RestrictionId> = new Set<RestrictionId>([
  'minors-only',
  'certain-offenses-only',
  'relives-trauma',
]);
