import { useWords } from '../components/words';
import { WithdrawForm } from '../withdraw/WithdrawForm';

/** Takes back a signature with the code from its thank-you page. */
export function TakeBack({ onBack }: { onBack: () => void }) {
  const words = useWords();
  return (
    <>
      <main className="take-back">
        <h1 tabIndex={-1}>{words('withdraw.title')}</h1>
        <WithdrawForm />
      </main>
      <footer className="signer-bar">
        <button type="button" className="button" onClick={onBack}>
          {words('sign.back')}
        </button>
      </footer>
    </>
  );
}
