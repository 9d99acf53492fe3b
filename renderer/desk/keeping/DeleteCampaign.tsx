import { type FormEvent, useState } from 'react';
import type { Certificate } from '../../../shared/outbox/retention';
import { call } from '../../bridge';
import { TextBox } from '../../components/fields';
import { useFrame } from '../../components/frame-context';
import { Problem } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import type { DeskStatus } from '../DeskWindow';

interface DeleteCampaignProps {
  desk: DeskStatus;
  deleted: (certificate: Certificate) => void;
}

/** The end of a campaign on this computer: the organization's name must be typed, and nothing brings it back. */
export function DeleteCampaign({ desk, deleted }: DeleteCampaignProps) {
  const words = useWords();
  const { language } = useFrame();
  const { busy, error, run } = useAction();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const name = desk.campaign?.dataController ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(() => call('desk.deleteCampaign', { typed, language }), deleted);
  };
  return (
    <section className="card stack" aria-labelledby="delete-all">
      <h2 id="delete-all">{words('deleteAll.title')}</h2>
      <p className="muted">{words('deleteAll.text')}</p>
      {desk.keys === 'locked' && <p>{words('deleteAll.locked')}</p>}
      {!open && desk.keys !== 'locked' && (
        <div className="actions">
          <button type="button" className="button grave" onClick={() => setOpen(true)}>
            {words('deleteAll.open')}
          </button>
        </div>
      )}
      {open && desk.keys !== 'locked' && (
        <form className="stack" noValidate autoComplete="off" onSubmit={submit}>
          <p>{words('deleteAll.what', { count: Object.values(desk.counts).reduce((sum, count) => sum + count, 0) })}</p>
          <TextBox name="typed" label={words('deleteAll.type', { name })} value={typed} onChange={setTyped} />
          {error && <Problem error={error} />}
          <div className="actions">
            <button type="button" className="button main" onClick={() => setOpen(false)}>
              {words('deleteAll.keep')}
            </button>
            <button type="submit" className="button grave" disabled={busy || typed.trim() === ''}>
              {words('deleteAll.yes')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
