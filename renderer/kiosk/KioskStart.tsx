import { type FormEvent, useState } from 'react';
import { pinSchema } from '../../shared/petition/kiosk';
import { call } from '../bridge';
import { TextBox, Tick } from '../components/fields';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import type { DeskStatus } from '../desk/DeskWindow';
import { PrintButton } from '../print/PrintButton';
import { FirstMinute } from './FirstMinute';
import './kiosk.css';

type Wrong = 'pin' | 'again' | null;

/** Hands the laptop to signers: a PIN to come back with, and what a volunteer should know first. */
export function KioskStart({ desk }: { desk: DeskStatus }) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [practice, setPractice] = useState(false);
  const [comments, setComments] = useState(false);
  const [wrong, setWrong] = useState<Wrong>(null);
  const start = (event: FormEvent) => {
    event.preventDefault();
    const found: Wrong = pinSchema.safeParse(pin).success ? (pin === again ? null : 'again') : 'pin';
    setWrong(found);
    if (found !== null || busy) return;
    void run(() => call('kiosk.start', { pin, practice, comments }));
  };
  return (
    <div className="desk-columns kiosk-start">
      <section className="card stack" aria-labelledby="kiosk">
        <h2 id="kiosk">{words('kiosk.title')}</h2>
        <p className="muted">{words('kiosk.text')}</p>
        <form className="stack" noValidate autoComplete="off" onSubmit={start}>
          <TextBox
            name="pin"
            type="password"
            label={words('kiosk.pin')}
            hint={words('kiosk.pinHint')}
            value={pin}
            onChange={setPin}
            error={wrong === 'pin' ? words('kiosk.pinWrong') : undefined}
          />
          <TextBox
            name="again"
            type="password"
            label={words('kiosk.pinAgain')}
            value={again}
            onChange={setAgain}
            error={wrong === 'again' ? words('kiosk.pinDiffers') : undefined}
          />
          <Tick name="practice" checked={practice} onChange={setPractice}>
            {words('kiosk.practice')}
          </Tick>
          {desk.campaign?.commentsAllowed && (
            <Tick name="comments" checked={comments} onChange={setComments}>
              {words('kiosk.comments')}
            </Tick>
          )}
          {error && <Problem error={error} />}
          <div className="actions">
            <button type="submit" className="button main" disabled={busy}>
              {words('kiosk.start')}
            </button>
          </div>
        </form>
        <p className="muted">{words('kiosk.limits')}</p>
      </section>
      <section className="card stack sunk">
        <FirstMinute heading="h2" />
        <PrintButton choices={[{ of: 'first-minute' }]} />
      </section>
    </div>
  );
}
