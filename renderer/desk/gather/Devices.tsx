import { type FormEvent, useState } from 'react';
import type { Device } from '../../../shared/outbox/gather';
import { call } from '../../bridge';
import { TextBox } from '../../components/fields';
import { Problem } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import { Fingerprint } from '../Fingerprint';

/** The laptops that bundles came from. One that nobody vouched for has its signatures kept apart. */
export function Devices({ devices, unlocked, done }: { devices: Device[]; unlocked: boolean; done: () => void }) {
  const words = useWords();
  return (
    <section className="card stack" aria-labelledby="devices">
      <h2 id="devices">{words('devices.title')}</h2>
      {devices.length === 0 && <p className="muted">{words('devices.none')}</p>}
      {!unlocked && devices.length > 0 && <p className="muted">{words('devices.locked')}</p>}
      <ul className="devices">
        {devices.map((device) =>
          device.enrolled ? (
            <Enrolled key={device.device} device={device} unlocked={unlocked} />
          ) : (
            <Quarantined key={device.device} device={device} unlocked={unlocked} done={done} />
          ),
        )}
      </ul>
    </section>
  );
}

function Enrolled({ device, unlocked }: { device: Device; unlocked: boolean }) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [said, setSaid] = useState('');
  return (
    <li className="desk-row">
      <div>
        <h3>{device.label}</h3>
        <p className="muted">{words('devices.arrived', { count: device.arrived })}</p>
        <p role="status" className="said">
          {said}
        </p>
      </div>
      <button
        type="button"
        className="button"
        disabled={busy || !unlocked || device.arrived === 0}
        onClick={() =>
          void run(
            () => call('desk.exportReceipt', { device: device.device }),
            ({ fileName }) => setSaid(words('desk.saved', { fileName })),
          )
        }
      >
        {words('devices.receipt')}
      </button>
      {error && <Problem error={error} />}
    </li>
  );
}

function Quarantined({ device, unlocked, done }: { device: Device; unlocked: boolean; done: () => void }) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [label, setLabel] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(label.trim() === '');
    if (label.trim() !== '') void run(() => call('desk.enrolDevice', { device: device.device, label }), done);
  };
  return (
    <li>
      <form className="stack" noValidate autoComplete="off" onSubmit={submit}>
        <div>
          <h3>{words('devices.unknown')}</h3>
          <p>{words('devices.apart', { count: device.quarantined })}</p>
        </div>
        <p className="muted">{words('devices.compare')}</p>
        <Fingerprint fingerprint={device.fingerprint} />
        {unlocked && (
          <>
            <TextBox
              name="label"
              label={words('devices.label')}
              hint={words('devices.labelHint')}
              value={label}
              onChange={(value) => {
                setLabel(value.slice(0, 80));
                setMissing(false);
              }}
              error={missing ? words('setupError.missing') : undefined}
            />
            <div className="actions">
              <button type="submit" className="button main" disabled={busy}>
                {words('devices.enrol')}
              </button>
              <button
                type="button"
                className="button grave"
                disabled={busy}
                onClick={() => void run(() => call('desk.dismissDevice', { device: device.device }), done)}
              >
                {words('devices.dismiss')}
              </button>
            </div>
          </>
        )}
        {error && <Problem error={error} />}
      </form>
    </li>
  );
}
