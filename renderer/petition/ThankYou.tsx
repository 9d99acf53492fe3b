import { Check } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import hotline from '../../shared/law/help/hotline.json';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { CodeSlip } from '../withdraw/CodeSlip';

const seconds = 10;
const longer = 60;

interface ThankYouProps {
  /** Null in practice, where nothing was stored. */
  code: string | null;
  kiosk: boolean;
  onNext: () => void;
}

/** Says that the signature is on disk, shows nothing of what was typed, and makes room for the next person. */
export function ThankYou({ code, kiosk, onNext }: ThankYouProps) {
  const words = useWords();
  const { language } = useFrame();
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
      <div className="thanks-said">
        <span className="thanks-mark" aria-hidden="true">
          <Check />
        </span>
        <h1 tabIndex={-1}>{words('thanks.title')}</h1>
        <p className="thanks-lead">{words(code === null ? 'thanks.practice' : 'thanks.sealed')}</p>
        <p>{words('thanks.gone')}</p>
      </div>
      {code !== null && <CodeSlip code={code} printable={!kiosk} />}
      <div className="thanks-on">
        <div className="actions">
          <button type="button" className="button" onClick={() => setLeft(longer)}>
            {words('idle.more')}
          </button>
          <button type="button" className="button main" onClick={onNext}>
            {words('thanks.next')}
          </button>
        </div>
        <p className="thanks-soon" aria-hidden="true">
          {words('thanks.soon', { left: Math.max(left, 0) })}
        </p>
        <p className="unseen">{words('thanks.soon', { left: seconds })}</p>
      </div>
      <p className="thanks-help">
        {words('thanks.help', { name: hotline.hotline.name[language], phone: hotline.hotline.phone.value })}
      </p>
    </main>
  );
}
