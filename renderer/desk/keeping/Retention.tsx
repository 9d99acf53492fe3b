import { type FormEvent, useState } from 'react';
import type { RetentionDays } from '../../../shared/outbox/retention';
import { call, useCall } from '../../bridge';
import { PickOne } from '../../components/fields';
import { Problem, Waiting } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';

const choices = [0, 7, 30, 90, 365];
const states = ['sent', 'refused', 'duplicate'] as const;

/** How long a sealed signature is kept after it came to an end; number, state and day stay for counting. */
export function Retention({ reload }: { reload: () => void }) {
  const words = useWords();
  const kept = useCall('desk.retention', {});
  const { busy, error, run } = useAction();
  const [draft, setDraft] = useState<RetentionDays | null>(null);
  const [said, setSaid] = useState('');
  if (kept.state === 'loading') return <Waiting />;
  if (kept.state === 'failed') return <Problem error={kept.error} retry={kept.reload} />;
  const days = draft ?? kept.value;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(
      () => call('desk.setRetention', days),
      ({ wiped }) => {
        setSaid(words('keeping.saved', { count: wiped }));
        reload();
      },
    );
  };
  return (
    <section className="card stack" aria-labelledby="retention">
      <h2 id="retention">{words('keeping.title')}</h2>
      <p className="muted">{words('keeping.text')}</p>
      <form className="stack" onSubmit={submit}>
        <div className="desk-fields">
          {states.map((state) => (
            <PickOne
              key={state}
              name={`keep-${state}`}
              label={words(`keeping.${state}`)}
              value={String(days[state] ?? '')}
              onChange={(value) => setDraft({ ...days, [state]: value === '' ? null : Number(value) })}
            >
              {choices.map((count) => (
                <option key={count} value={count}>
                  {words('keeping.days', { count })}
                </option>
              ))}
              <option value="">{words('keeping.always')}</option>
            </PickOne>
          ))}
        </div>
        {error && <Problem error={error} />}
        <div className="actions">
          <button type="submit" className="button" disabled={busy}>
            {words('keeping.save')}
          </button>
          <p role="status" className="said">
            {said}
          </p>
        </div>
      </form>
    </section>
  );
}
