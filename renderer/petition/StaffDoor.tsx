import { type FormEvent, useState } from 'react';
import { call } from '../bridge';
import { TextBox } from '../components/fields';
import { Problem } from '../components/Problem';
import { Question } from '../components/Question';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';

/** The one way out of kiosk mode: the PIN that staff chose at the desk. */
export function StaffDoor() {
  const words = useWords();
  const { busy, error, run, forget } = useAction();
  const [open, setOpen] = useState(false);
  const [pin, setPin] = useState('');
  const close = () => {
    setOpen(false);
    setPin('');
    forget();
  };
  const leave = (event: FormEvent) => {
    event.preventDefault();
    if (busy || pin === '') return;
    setPin('');
    void run(() => call('kiosk.leave', { pin }));
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={() => setOpen(true)}>
        {words('kiosk.staff')}
      </button>
      <Question
        isOpen={open}
        onClose={close}
        title={words('kiosk.leave.title')}
        actions={
          <>
            <button type="button" className="button" onClick={close}>
              {words('kiosk.leave.stay')}
            </button>
            <button type="submit" form="staff-pin" className="button main" disabled={busy}>
              {words('kiosk.leave.go')}
            </button>
          </>
        }
      >
        <form id="staff-pin" autoComplete="off" noValidate onSubmit={leave}>
          <TextBox name="pin" type="password" label={words('kiosk.pin')} value={pin} onChange={setPin} />
        </form>
        {error && <Problem error={error} />}
      </Question>
    </>
  );
}
