import { type FormEvent, useState } from 'react';
import '../components/zod-without-eval';
import { isAllowedEndpoint } from '../../shared/outbox/outbox';
import { call, useCall } from '../bridge';
import { PickOne, TextBox } from '../components/fields';
import { useFrame } from '../components/frame-context';
import { Problem } from '../components/Problem';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';
import type { DeskPart } from './DeskWindow';

type Field = 'baseUrl' | 'petitionId' | 'token';
const fields: Field[] = ['baseUrl', 'petitionId', 'token'];

/** Where signatures are uploaded to. The token goes in and is never shown again. */
export function Target({ desk, reload }: DeskPart) {
  const words = useWords();
  const { language } = useFrame();
  const targets = useCall('desk.targets', {});
  const [kind, setKind] = useState(desk.target?.kind ?? 'osdi');
  const { busy, error, run } = useAction();
  const [changing, setChanging] = useState(false);
  const [errors, setErrors] = useState<Partial<Record<Field, 'missing' | 'not-a-url' | 'not-https' | 'not-an-id'>>>({});
  const [draft, setDraft] = useState<Record<Field, string>>({
    baseUrl: desk.target?.baseUrl ?? '',
    petitionId: desk.target?.petitionId ?? '',
    token: '',
  });

  const choices = targets.state === 'ready' ? targets.value.filter(({ way }) => way === 'upload') : [];
  const about = choices.find((choice) => choice.kind === kind)?.about[language];

  if (desk.target && !changing) {
    const standing = choices.find((choice) => choice.kind === desk.target?.kind);
    return (
      <section className="card stack" aria-labelledby="target">
        <h2 id="target">{words('target.title')}</h2>
        <dl className="facts">
          {standing && (
            <div>
              <dt>{words('target.kind')}</dt>
              <dd>{standing.name[language]}</dd>
            </div>
          )}
          <div>
            <dt>{words('target.baseUrl')}</dt>
            <dd>{desk.target.baseUrl}</dd>
          </div>
          <div>
            <dt>{words('target.petitionId')}</dt>
            <dd>{desk.target.petitionId}</dd>
          </div>
        </dl>
        <div className="actions">
          <button type="button" className="button" onClick={() => setChanging(true)}>
            {words('target.change')}
          </button>
        </div>
      </section>
    );
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const baseUrl = draft.baseUrl.trim();
    const petitionId = draft.petitionId.trim();
    const found: typeof errors = {};
    if (baseUrl === '') found.baseUrl = 'missing';
    else if (!URL.canParse(baseUrl)) found.baseUrl = 'not-a-url';
    else if (!isAllowedEndpoint(baseUrl)) found.baseUrl = 'not-https';
    if (petitionId === '') found.petitionId = 'missing';
    else if (!/^[\w-]{1,100}$/.test(petitionId)) found.petitionId = 'not-an-id';
    if (draft.token.trim() === '') found.token = 'missing';
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    void run(
      () => call('desk.setTarget', { target: { kind, baseUrl, petitionId }, token: draft.token.trim() }),
      () => {
        setDraft({ baseUrl, petitionId, token: '' });
        setChanging(false);
        reload();
      },
    );
  };
  return (
    <form className="card stack" noValidate autoComplete="off" onSubmit={submit} aria-labelledby="target">
      <h2 id="target">{words('target.title')}</h2>
      <p className="muted">{words('target.text')}</p>
      <PickOne name="kind" label={words('target.kind')} value={kind} onChange={setKind}>
        {choices.map((choice) => (
          <option key={choice.kind} value={choice.kind}>
            {choice.name[language]}
          </option>
        ))}
      </PickOne>
      {about && <p className="muted">{about}</p>}
      {fields.map((field) => (
        <TextBox
          key={field}
          name={field}
          type={field === 'token' ? 'password' : 'text'}
          label={words(`target.${field}`)}
          hint={words(`target.${field}.hint`)}
          value={draft[field]}
          onChange={(value) => {
            setDraft({ ...draft, [field]: value });
            setErrors({ ...errors, [field]: undefined });
          }}
          error={errors[field] && words(`targetError.${errors[field]}`)}
        />
      ))}
      {error && <Problem error={error} />}
      <div className="actions">
        <button type="submit" className="button main" disabled={busy}>
          {words('target.save')}
        </button>
        {desk.target && (
          <button type="button" className="button" onClick={() => setChanging(false)}>
            {words('target.keep')}
          </button>
        )}
      </div>
    </form>
  );
}
