import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { ageRecipientSchema, type ExportRequest, type ExportResult } from '../../shared/outbox/targets';
import { call, useCall } from '../bridge';
import { PickOne, TextBox } from '../components/fields';
import { useFrame } from '../components/frame-context';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import type { DeskStatus } from './DeskWindow';

const partSizes = [500, 1000, 5000, 10_000];

/** Writes signatures to files for services that take no upload: which form, which ones, in what parts, locked for whom. */
export function WriteFiles({ desk }: { desk: DeskStatus }) {
  const words = useWords();
  const { language } = useFrame();
  const targets = useCall('desk.targets', {});
  const { busy, error, run } = useAction();
  const choices = targets.state === 'ready' ? targets.value.filter(({ way }) => way === 'file') : [];
  const [kind, setKind] = useState<string | null>(null);
  const [scope, setScope] = useState<ExportRequest['scope']>('unsent');
  const [perPart, setPerPart] = useState<number | null>(null);
  const [protect, setProtect] = useState(desk.recipient === null ? 'other' : 'campaign');
  const [recipient, setRecipient] = useState('');
  const [wrong, setWrong] = useState(false);
  const [done, setDone] = useState<ExportResult | null>(null);
  const chosen = choices.find((choice) => choice.kind === kind) ?? choices[0];
  if (!chosen) return null;

  const write = () => {
    const other = ageRecipientSchema.safeParse(recipient.trim());
    const isWrong = protect === 'other' && !other.success;
    setWrong(isWrong);
    if (isWrong) return;
    const encryptTo = protect === 'none' ? null : protect === 'campaign' ? desk.recipient : (other.data ?? null);
    setDone(null);
    void run(() => call('desk.exportFiles', { kind: chosen.kind, scope, perPart, encryptTo }), setDone);
  };
  return (
    <section className="card stack" aria-labelledby="files">
      <h2 id="files">{words('files.title')}</h2>
      <p className="muted">{words('files.text')}</p>
      <PickOne name="files-kind" label={words('files.kind')} value={chosen.kind} onChange={setKind}>
        {choices.map((choice) => (
          <option key={choice.kind} value={choice.kind}>
            {choice.name[language]}
          </option>
        ))}
      </PickOne>
      <p className="muted">{chosen.about[language]}</p>
      <div className="side-by-side">
        <PickOne
          name="files-scope"
          label={words('files.scope')}
          value={scope}
          onChange={(value) => setScope(value === 'all' ? 'all' : 'unsent')}
        >
          <option value="unsent">{words('files.scope.unsent')}</option>
          <option value="all">{words('files.scope.all')}</option>
        </PickOne>
        <PickOne
          name="files-part"
          label={words('files.perPart')}
          value={String(perPart ?? '')}
          onChange={(value) => setPerPart(value === '' ? null : Number(value))}
        >
          <option value="">{words('files.perPart.none')}</option>
          {partSizes.map((count) => (
            <option key={count} value={count}>
              {words('files.perPart.some', { count })}
            </option>
          ))}
        </PickOne>
      </div>
      <PickOne name="files-protect" label={words('files.protect')} value={protect} onChange={setProtect}>
        {desk.recipient !== null && <option value="campaign">{words('files.protect.campaign')}</option>}
        <option value="other">{words('files.protect.other')}</option>
        <option value="none">{words('files.protect.none')}</option>
      </PickOne>
      {protect === 'none' && <p className="field-error">{words('files.openWarning')}</p>}
      {protect === 'other' && (
        <TextBox
          name="recipient"
          label={words('files.recipient')}
          hint={words('files.recipient.hint')}
          value={recipient}
          onChange={(value) => {
            setRecipient(value);
            setWrong(false);
          }}
          error={wrong ? words('files.recipientWrong') : undefined}
        />
      )}
      <div className="actions">
        <button type="button" className="button" disabled={busy} onClick={write}>
          <FileDown className="icon" aria-hidden="true" /> {words('files.write')}
        </button>
      </div>
      <div role="status">
        {done && (
          <p>
            {words('files.done', { signatures: done.signatures, files: done.files.length, folder: done.folder })}{' '}
            {done.skipped > 0 && words('files.skipped', { skipped: done.skipped })}
          </p>
        )}
      </div>
      {error && <Problem error={error} />}
    </section>
  );
}
