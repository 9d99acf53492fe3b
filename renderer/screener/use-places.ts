import { useEffect, useMemo, useState } from 'react';
import type { JurisdictionCode } from '../../shared/law/schema/codes';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { placesFor } from '../../shared/law/screen';
import type { RecordAnswers } from '../../shared/law/screen/answers';
import type { Failure } from '../../shared/outcome';
import { useSession } from './kept';
import { fetchPlace, placeAt, prepareWhenIdle } from './places';

interface Places {
  /** Those that are there, in a fixed order: federal law last. */
  places: readonly Jurisdiction[];
  loading: boolean;
  error: Failure | null;
  retry: () => void;
}

/** The laws that some records are read with, and federal law. */
export function usePlaces(records: readonly RecordAnswers[]): Places {
  const { cleared } = useSession();
  const [error, setError] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  const [arrived, setArrived] = useState(0);
  const own = records.flatMap(placesFor).filter((code) => code !== 'US');
  const wanted: JurisdictionCode[] = [...new Set([...own.sort(), 'US' as const])];
  const stamp = wanted.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp stands for the codes; `turn` and a wipe ask again
  useEffect(() => {
    let here = true;
    setError(null);
    const missing = wanted.filter((code) => placeAt(code) === undefined);
    if (missing.length === 0) return;
    void Promise.all(missing.map(fetchPlace)).then((answers) => {
      if (!here) return;
      setArrived((n) => n + 1);
      setError(answers.flatMap((answer) => (answer.ok ? [] : [answer.error]))[0] ?? null);
    });
    return () => {
      here = false;
    };
  }, [stamp, turn, cleared]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp stands for the codes, and what arrived or went
  const places = useMemo(() => wanted.flatMap((code) => placeAt(code) ?? []), [stamp, arrived, cleared]);
  return {
    places,
    loading: error === null && places.length < wanted.length,
    error,
    retry: () => setTurn((n) => n + 1),
  };
}

/** Makes every place ready while somebody answers questions, federal law first; again once answers were cleared. */
export function usePreparedPlaces(codes: readonly JurisdictionCode[]): void {
  const { cleared } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: clearing the answers drops what was prepared
  useEffect(() => prepareWhenIdle(codes), [codes, cleared]);
}
