import { type FormEvent, useRef, useState } from 'react';
import type { PetitionEvent } from '../../../shared/petition/event';
import { call } from '../../bridge';
import { TextBox } from '../../components/fields';
import { Problem } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import { DayBox } from '../DayBox';
import { todayHere } from '../today';
import { type EventErrors, eventDraft, eventFields, readEventDraft } from './event-draft';

interface EventFormProps {
  /** Null for a new one. */
  event: PetitionEvent | null;
  /** True if there is no event on this laptop yet, so there is nothing to go back to. */
  first: boolean;
  onBack: () => void;
  onSaved: () => void;
}

/** What an event is called, where and when it is, and who sees its count. */
export function EventForm({ event, first, onBack, onSaved }: EventFormProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { busy, error, run } = useAction();
  const [draft, setDraft] = useState(() => eventDraft(event, todayHere()));
  const [errors, setErrors] = useState<EventErrors>({});
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const read = readEventDraft(draft);
    if ('errors' in read) {
      setErrors(read.errors);
      const wrong = eventFields.find((field) => read.errors[field]);
      const control = wrong && form.current?.elements.namedItem(wrong);
      if (control instanceof HTMLElement) control.focus();
      return;
    }
    void run(() => call('desk.saveEvent', { id: event?.id ?? null, details: read.details }), onSaved);
  };
  const box = (field: (typeof eventFields)[number]) => ({
    name: field,
    label: words(`event.${field}`),
    value: draft[field],
    onChange: (value: string) => {
      setDraft({ ...draft, [field]: value });
      setErrors({ ...errors, [field]: undefined });
    },
    error: errors[field] && words(`deskError.${errors[field]}`),
  });
  return (
    <form
      ref={form}
      className="card stack event-form"
      noValidate
      autoComplete="off"
      onSubmit={submit}
      aria-labelledby="event"
    >
      <h2 id="event">{words(event ? 'event.change' : 'event.make')}</h2>
      {first && <p className="muted">{words('event.why')}</p>}
      <TextBox {...box('name')} hint={words('event.name.hint')} />
      <div className="desk-fields">
        <TextBox {...box('place')} optional />
        <DayBox {...box('day')} />
      </div>
      <div className="desk-fields">
        <TextBox {...box('staffLabel')} hint={words('event.staffLabel.hint')} optional />
        <TextBox {...box('goal')} hint={words('event.goal.hint')} optional />
      </div>
      <fieldset className="choice">
        <legend>{words('event.countShown')}</legend>
        {(['staff', 'all'] as const).map((who) => (
          <label key={who}>
            <input
              type="radio"
              name="countShown"
              checked={draft.countShown === who}
              onChange={() => setDraft({ ...draft, countShown: who })}
            />
            {words(`event.countShown.${who}`)}
          </label>
        ))}
      </fieldset>
      {error && <Problem error={error} />}
      <div className="actions">
        <button type="submit" className="button main" disabled={busy}>
          {words(event ? 'event.save' : 'event.create')}
        </button>
        {!first && (
          <button type="button" className="button" onClick={onBack}>
            {words('event.back')}
          </button>
        )}
      </div>
    </form>
  );
}
