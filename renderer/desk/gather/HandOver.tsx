import { useState } from 'react';
import { call } from '../../bridge';
import { Problem } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import type { DeskStatus } from '../DeskWindow';
import { Fingerprint } from '../Fingerprint';

/** On a volunteer's laptop: write a bundle, take it to the desk, come back with its receipt. */
export function HandOver({ desk, own, done }: { desk: DeskStatus; own: string[]; done: () => void }) {
  const words = useWords();
  const give = useAction();
  const confirm = useAction();
  const [said, setSaid] = useState('');
  return (
    <div className="desk-main">
      <ol className="card numbered">
        <li>
          <h2>{words('handOver.give')}</h2>
          <p>{words('handOver.giveText', { count: desk.counts.sealed })}</p>
          <button
            type="button"
            className="button main"
            disabled={give.busy || desk.counts.sealed === 0}
            onClick={() =>
              void give.run(
                () => call('desk.exportBundle', {}),
                ({ fileName, signatures }) => setSaid(words('handOver.given', { fileName, count: signatures })),
              )
            }
          >
            {words('handOver.write')}
          </button>
          <p role="status" className="said">
            {said}
          </p>
          {give.error && <Problem error={give.error} />}
        </li>
        <li>
          <h2>{words('handOver.vouch')}</h2>
          <p>{words('handOver.vouchText')}</p>
          <Fingerprint fingerprint={own} />
        </li>
        <li>
          <h2>{words('handOver.receipt')}</h2>
          <p>{words('handOver.receiptText')}</p>
          <button
            type="button"
            className="button"
            disabled={confirm.busy}
            onClick={() =>
              void confirm.run(
                () => call('desk.importReceipt', {}),
                ({ purged }) => {
                  setSaid(words('handOver.purged', { count: purged }));
                  done();
                },
              )
            }
          >
            {words('handOver.open')}
          </button>
          {desk.gathered > 0 && <p className="muted">{words('handOver.gathered', { count: desk.gathered })}</p>}
          {confirm.error && <Problem error={confirm.error} />}
        </li>
      </ol>
    </div>
  );
}
