import { Check } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../components/words';

const seconds = 10;

/** Says that the signature is on disk, shows nothing of what was typed, and makes room for the next person. */
export function ThankYou({ onNext }: { onNext: () => void }) {
  const words = useWords();
  const [left, setLeft] = useState(seconds);
  const next = useEffectEvent(onNext);
  useEffect(() => {
    const tick = window.setInterval(() => setLeft((n) => n - 1), 1000);
    return () => window.clearInterval(tick);
  }, []);
  useEffect(() => {
    if (left <= 0) next();
  }, [left]);
  return (
    <main className="thanks appears">
      <span className="thanks-mark" aria-hidden="true">
        <Check />
      </span>
      <h1 tabIndex={-1}>{words('thanks.title')}</h1>
      <p className="thanks-lead">{words('thanks.sealed')}</p>
      <p>{words('thanks.gone')}</p>
      <button type="button" className="button main" onClick={onNext}>
        {words('thanks.next')}
      </button>
      <p className="thanks-soon" aria-hidden="true">
        {words('thanks.soon', { left: Math.max(left, 0) })}
      </p>
      <p className="unseen">{words('thanks.soon', { left: seconds })}</p>
    </main>
  );
}
