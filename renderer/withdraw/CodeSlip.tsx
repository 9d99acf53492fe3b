import { Printer } from 'lucide-react';
import { call } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import './withdraw.css';

/** The code that takes a signature back, to copy by hand; on paper only when asked, with no title on it. */
export function CodeSlip({ code, printable = true }: { code: string; printable?: boolean }) {
  const words = useWords();
  const { language } = useFrame();
  const { busy, error, run } = useAction();
  const print = () => run(() => call('print.paper', { what: { of: 'slip', code }, language, neutral: true }));
  return (
    <section className="slip" aria-labelledby="slip">
      <h2 id="slip">{words('withdraw.slip.title')}</h2>
      <p className="slip-code">{code}</p>
      <p>{words('withdraw.slip.text')}</p>
      {error && <Problem error={error} />}
      {printable && (
        <button type="button" className="button" disabled={busy} onClick={() => void print()}>
          <Printer className="icon" aria-hidden="true" /> {words('withdraw.slip.print')}
        </button>
      )}
    </section>
  );
}
