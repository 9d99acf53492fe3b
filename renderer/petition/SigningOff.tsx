import { call } from '../bridge';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';

/** Why nobody can sign on this laptop yet, and the way on for staff. */
export function SigningOff() {
  const words = useWords();
  const { busy, error, run } = useAction();
  return (
    <section className="card signing-off" aria-labelledby="off">
      <h2 id="off">{words('petition.off.title')}</h2>
      <p>{words('petition.off.why')}</p>
      <p>{words('petition.off.ways')}</p>
      <button
        type="button"
        className="button main"
        disabled={busy}
        onClick={() => void run(() => call('app.go', { to: 'desk' }))}
      >
        {words('petition.off.setUp')}
      </button>
      {error && <Problem error={error} />}
    </section>
  );
}
