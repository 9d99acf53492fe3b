import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Source } from '../../shared/law/schema/source';
import type { Finding, Reason } from '../../shared/law/screen/findings';

/** The sources that the reasons of a worksheet name, in the order in which they are first named. */
export interface NumberedSources {
  sources: readonly Source[];
  /** The numbers of a reason's sources in that list: "[1, 4]"; nothing where it names none. */
  numbersOf(finding: Finding, reason: Reason): string;
}

/** Numbers the sources of some findings of these places; the ids of sources are those of their place alone. */
export function numberSources(
  findings: readonly Finding[],
  printed: (finding: Finding) => readonly Reason[],
  jurisdictions: readonly Jurisdiction[],
): NumberedSources {
  const keyOf = (place: string, id: string) => `${place} ${id}`;
  const known = new Map(
    jurisdictions.flatMap(({ code, sources }) => sources.map((source) => [keyOf(code, source.id), source] as const)),
  );
  const named = new Set(
    findings.flatMap((finding) =>
      printed(finding).flatMap(({ sources }) => sources.map((id) => keyOf(finding.place, id))),
    ),
  );
  const keys = [...named].filter((key) => known.has(key));
  return {
    sources: keys.flatMap((key) => known.get(key) ?? []),
    numbersOf: ({ place }, { sources }) => {
      const numbers = sources.map((id) => keys.indexOf(keyOf(place, id)) + 1).filter((number) => number > 0);
      return numbers.length === 0 ? '' : `[${numbers.sort((a, b) => a - b).join(', ')}]`;
    },
  };
}
