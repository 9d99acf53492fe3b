import { FileCheck2 } from 'lucide-react';
import { useState } from 'react';
import { call } from '../bridge';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';

/** Saves the list that proves what arrived: number, day and the receiver's own number, nobody's name. */
export function ReceiptList() {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [said, setSaid] = useState('');
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={busy}
        onClick={() =>
          void run(
            () => call('desk.exportReceipts', {}),
            ({ fileName }) => setSaid(words('desk.saved', { fileName })),
          )
        }
      >
        <FileCheck2 className="icon" aria-hidden="true" /> {words('outbox.receipts')}
      </button>
      <p role="status" className="said">
        {said}
      </p>
      {error && <Problem error={error} />}
    </>
  );
}
