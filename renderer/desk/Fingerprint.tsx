import { useWords } from '../components/words';

/** The campaign's fingerprint as numbered words, easy to read out over a telephone. */
export function Fingerprint({ fingerprint }: { fingerprint: string[] }) {
  const words = useWords();
  return (
    <ol className="fingerprint" aria-label={words('desk.fingerprint')} lang="en">
      {fingerprint.map((word, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice; its place tells them apart
        <li key={`${place}-${word}`}>{word}</li>
      ))}
    </ol>
  );
}
