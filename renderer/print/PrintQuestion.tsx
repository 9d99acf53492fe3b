import { useState } from 'react';
import type { Printed } from '../../shared/print';
import { call } from '../bridge';
import { Tick } from '../components/fields';
import { useFrame } from '../components/frame-context';
import { Problem } from '../components/Problem';
import { Question } from '../components/Question';
import { useAction } from '../components/use-action';
import { useWords, type Words } from '../components/words';
import './print-question.css';

interface PrintQuestionProps {
  choices: readonly Printed[];
  onClose: () => void;
}

function nameOf(what: Printed, words: Words): { name: string; about: string } {
  if (what.of === 'compare') return { name: words('print.compare'), about: words('print.compare.about') };
  if (what.of === 'delivery') return { name: words('print.delivery'), about: words('print.delivery.about') };
  return { name: words(`print.${what.sheet}`), about: words(`print.${what.sheet}.about`) };
}

/** Which sheet, in which language, with which name; then a file or the printer. */
export function PrintQuestion({ choices, onClose }: PrintQuestionProps) {
  const words = useWords();
  const { info, language: reading } = useFrame();
  const { busy, error, run } = useAction();
  const [chosen, setChosen] = useState(0);
  const [language, setLanguage] = useState(reading);
  const alone = info.role === 'private';
  const [neutral, setNeutral] = useState(true);
  const [saved, setSaved] = useState<string | null>(null);
  const what = choices[chosen] ?? choices[0];
  if (what === undefined) return null;
  const request = { what, language, neutral: alone || neutral };
  const save = () =>
    run(
      () => call('print.save', request),
      ({ fileName }) => setSaved(fileName),
    );
  const print = () => run(() => call('print.paper', request), onClose);
  return (
    <Question
      isOpen
      onClose={onClose}
      title={words('print.title')}
      actions={
        <>
          <button type="button" className="button main" disabled={busy} onClick={() => void save()}>
            {words(busy ? 'print.working' : 'print.save')}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => void print()}>
            {words('print.paper')}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            {words('print.close')}
          </button>
        </>
      }
    >
      {choices.length > 1 && (
        <fieldset className="print-choices">
          <legend className="unseen">{words('print.which')}</legend>
          {choices.map((choice, index) => {
            const { name, about } = nameOf(choice, words);
            return (
              <label key={name}>
                <input
                  type="radio"
                  name="sheet"
                  checked={index === chosen}
                  onChange={() => {
                    setChosen(index);
                    setSaved(null);
                  }}
                />
                <span>
                  <b>{name}</b>
                  <br />
                  {about}
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
      <fieldset className="print-language">
        <legend>{words('print.language')}</legend>
        {(['en', 'es'] as const).map((one) => (
          <label key={one} lang={one}>
            <input type="radio" name="print-language" checked={language === one} onChange={() => setLanguage(one)} />
            {one === 'en' ? 'English' : 'Español'}
          </label>
        ))}
      </fieldset>
      {!alone && (
        <Tick name="neutral" checked={neutral} onChange={setNeutral}>
          {words('print.neutral')}
        </Tick>
      )}
      <p className="print-copies">{words(alone ? 'print.private' : 'print.copies')}</p>
      {saved !== null && (
        <p role="status">
          <b>{words('print.saved', { file: saved })}</b>
        </p>
      )}
      {error && <Problem error={error} />}
    </Question>
  );
}
