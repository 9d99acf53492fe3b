import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { JurisdictionCode } from '../../shared/law/schema/codes';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { forgetScreening, placesFor } from '../../shared/law/screen';
import type { RecordAnswers } from '../../shared/law/screen/answers';
import type { Failure } from '../../shared/outcome';
import { call } from '../bridge';
import { alsoForget } from './kept';

// Which places were opened would tell where the records are, so they go when the answers go.
let opened: ReadonlyMap<JurisdictionCode, Jurisdiction> = new Map();
const listeners = new Set<() => void>();
function set(next: ReadonlyMap<JurisdictionCode, Jurisdiction>): void {
  opened = next;
  for (const tell of listeners) tell();
}
alsoForget(() => {
  forgetScreening();
  set(new Map());
});

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

interface Places {
  /** Those that are there, in a fixed order: federal law last. */
  places: readonly Jurisdiction[];
  loading: boolean;
  error: Failure | null;
  retry: () => void;
}

/** The laws that some records are read with, and federal law; fetched once and kept as long as the answers. */
export function usePlaces(records: readonly RecordAnswers[]): Places {
  const have = useSyncExternalStore(listen, () => opened);
  const [error, setError] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  const wanted = [
    ...new Set([
      ...records
        .flatMap(placesFor)
        .filter((code) => code !== 'US')
        .sort(),
      'US' as const,
    ]),
  ];
  const stamp = wanted.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp stands for the codes, and `turn` asks again
  useEffect(() => {
    let here = true;
    setError(null);
    const missing = wanted.filter((code) => !opened.has(code));
    void Promise.all(missing.map((code) => call('guide.jurisdiction', { code }))).then((answers) => {
      if (!here) return;
      const found = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
      if (found.length > 0) set(new Map([...opened, ...found.map((place) => [place.code, place] as const)]));
      setError(answers.flatMap((answer) => (answer.ok ? [] : [answer.error]))[0] ?? null);
    });
    return () => {
      here = false;
    };
  }, [stamp, turn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp stands for the codes
  const places = useMemo(() => wanted.flatMap((code) => have.get(code) ?? []), [stamp, have]);
  return {
    places,
    loading: error === null && places.length < wanted.length,
    error,
    retry: () => setTurn((n) => n + 1),
  };
}
