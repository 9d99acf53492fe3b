import type { JurisdictionCode } from '../../shared/law/schema/codes';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Remedy } from '../../shared/law/schema/remedy';

/** A law with the place it is of. */
export interface PlacedLaw {
  place: JurisdictionCode;
  placeName: string;
  remedy: Remedy;
}

/** The laws of some places by their ids. */
export function lawsOf(places: readonly Jurisdiction[]): ReadonlyMap<string, PlacedLaw> {
  return new Map(
    places.flatMap(({ code, name, remedies }) =>
      remedies.map((remedy) => [remedy.id, { place: code, placeName: name, remedy }] as const),
    ),
  );
}
