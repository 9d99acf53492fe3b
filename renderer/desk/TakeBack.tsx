import { useCall, useEvent } from '../bridge';
import { Problem, Waiting } from '../components/Problem';
import { useWords } from '../components/words';
import { WithdrawForm } from '../withdraw/WithdrawForm';

/** Takes codes that people hand in, and tells how many requests were met. Works while locked. */
export function TakeBack() {
  const words = useWords();
  const count = useCall('desk.withdrawals', {});
  useEvent('desk.changed', () => {
    if (count.state !== 'loading') count.reload();
  });
  return (
    <div className="desk-columns">
      <section className="card stack" aria-labelledby="take-back">
        <h2 id="take-back">{words('withdraw.title')}</h2>
        <p className="muted">{words('withdraw.desk')}</p>
        <WithdrawForm />
      </section>
      <section className="card stack sunk" aria-labelledby="asked">
        <h2 id="asked">{words('withdraw.asked')}</h2>
        {count.state === 'loading' && <Waiting />}
        {count.state === 'failed' && <Problem error={count.error} retry={count.reload} />}
        {count.state === 'ready' && (
          <dl className="facts">
            {(['done', 'late', 'unmatched'] as const).map((kind) => (
              <div key={kind}>
                <dt>{words(`withdraw.${kind}`)}</dt>
                <dd>{count.value[kind]}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </div>
  );
}
