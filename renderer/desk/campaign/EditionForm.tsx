import { type FormEvent, useRef, useState } from 'react';
import type { Campaign, Language } from '../../../shared/petition/campaign';
import type { Edition } from '../../../shared/petition/edition';
import { call } from '../../bridge';
import { TextBox, Tick } from '../../components/fields';
import { Problem } from '../../components/Problem';
import { Question } from '../../components/Question';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import { type EditionDraft, type EditionErrors, editionDraft, readEdition, type TextDraft } from './edition-draft';
import { TextEditor } from './TextEditor';

const languageNames = { en: 'English', es: 'Español' } as const;
const languages = ['en', 'es'] as const;

/** Changes settings and words; saving makes a new signed version, after a question that says what that means. */
export function EditionForm({ campaign, reload }: { campaign: Campaign; reload: () => void }) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { busy, error, run } = useAction();
  const [draft, setDraft] = useState<EditionDraft>(() => editionDraft(campaign));
  const [errors, setErrors] = useState<EditionErrors>({});
  const [shown, setShown] = useState<Language>('en');
  const [asking, setAsking] = useState<Edition | null>(null);
  const unchanged = JSON.stringify(draft) === JSON.stringify(editionDraft(campaign));

  const change = (part: Partial<EditionDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setErrors({});
  };
  const changeText = (part: Partial<TextDraft>) =>
    change({ texts: { ...draft.texts, [shown]: { ...draft.texts[shown], ...part } } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readEdition(draft);
    if ('edition' in read) return setAsking(read.edition);
    setErrors(read.errors);
    const places = Object.keys(read.errors);
    const inShown = places.find((place) => !place.startsWith('texts.') || place.startsWith(`texts.${shown}.`));
    if (inShown === undefined) setShown(shown === 'en' ? 'es' : 'en');
    requestAnimationFrame(() => {
      const control = form.current?.elements.namedItem(inShown ?? places[0] ?? '');
      if (control instanceof HTMLElement) control.focus();
    });
  };
  const save = (edition: Edition) => {
    setAsking(null);
    void run(() => call('desk.saveEdition', { basedOn: campaign.version, edition }), reload);
  };
  const box = (field: 'dataController' | 'contact' | 'help' | 'minimumAge' | 'goal') => ({
    name: field,
    label: words(`edition.${field}`),
    value: draft[field],
    onChange: (value: string) => change({ [field]: value }),
    error: errors[field] && words(`deskError.${errors[field]}`),
  });
  return (
    <form ref={form} className="card stack" noValidate autoComplete="off" onSubmit={submit} aria-labelledby="edition">
      <h2 id="edition">{words('edition.version', { version: campaign.version })}</h2>
      <p className="muted">{words('edition.text')}</p>
      <div className="desk-fields">
        <TextBox {...box('dataController')} />
        <TextBox {...box('contact')} />
      </div>
      <TextBox {...box('help')} hint={words('edition.help.hint')} />
      <div className="desk-fields">
        <TextBox {...box('minimumAge')} className="short" />
        <TextBox {...box('goal')} className="short" hint={words('event.goal.hint')} optional />
      </div>
      <Tick
        name="commentsAllowed"
        checked={draft.commentsAllowed}
        onChange={(commentsAllowed) => change({ commentsAllowed })}
      >
        {words('edition.commentsAllowed')}
      </Tick>
      <fieldset>
        <legend className="field-label">{words('edition.languages')}</legend>
        {languages.map((language) => (
          <Tick
            key={language}
            name={`languages.${language}`}
            checked={draft.languages[language]}
            onChange={(on) => change({ languages: { ...draft.languages, [language]: on } })}
          >
            <span lang={language}>{languageNames[language]}</span>
          </Tick>
        ))}
        {errors['languages'] && <p className="field-error">{words('edition.noLanguage')}</p>}
      </fieldset>
      <fieldset className="segments words edition-language">
        <legend className="unseen">{words('edition.which')}</legend>
        {languages.map((language) => (
          <label key={language} lang={language}>
            <input type="radio" name="shown" checked={shown === language} onChange={() => setShown(language)} />
            <span>{languageNames[language]}</span>
          </label>
        ))}
      </fieldset>
      <TextEditor language={shown} text={draft.texts[shown]} errors={errors} change={changeText} />
      {error && <Problem error={error} />}
      <div className="actions">
        <button type="submit" className="button main" disabled={busy || unchanged}>
          {words('edition.save', { version: campaign.version + 1 })}
        </button>
        <button type="button" className="button" disabled={unchanged} onClick={() => change(editionDraft(campaign))}>
          {words('edition.undo')}
        </button>
      </div>
      {asking && (
        <Question
          isOpen
          onClose={() => setAsking(null)}
          title={words('edition.sure', { version: campaign.version + 1 })}
          actions={
            <>
              <button type="button" className="button main" onClick={() => save(asking)}>
                {words('edition.make')}
              </button>
              <button type="button" className="button" onClick={() => setAsking(null)}>
                {words('edition.notYet')}
              </button>
            </>
          }
        >
          <p>{words('edition.sureText')}</p>
        </Question>
      )}
    </form>
  );
}
