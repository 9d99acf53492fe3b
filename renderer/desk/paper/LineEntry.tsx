import { type FormEvent, useRef, useState } from 'react';
import type { PaperSheet } from '../../../shared/petition/paper';
import { useFrame } from '../../components/frame-context';
import { useWords } from '../../components/words';
import { EnteredLines } from './EnteredLines';
import { LineFields } from './LineFields';
import { emptyLine, type PaperDraft, type PaperErrors, readLine } from './paper-draft';
import { useEntered } from './use-entered';

interface LineEntryProps {
  sheet: PaperSheet;
  day: string;
  /** Lines that are filled in on the sheet; null until staff have counted them. */
  total: number | null;
  onNextSheet: () => void;
}

/** One line at a time: Enter in any field seals it and makes room for the next, without waiting for the disk. */
export function LineEntry({ sheet, day, total, onNextSheet }: LineEntryProps) {
  const words = useWords();
  const { info } = useFrame();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<PaperDraft>(emptyLine);
  const [errors, setErrors] = useState<PaperErrors>({});
  const entered = useEntered({ ...sheet, day, contentVersion: info.contentVersion });

  const focusOn = (field: keyof PaperDraft) => {
    const control = form.current?.elements.namedItem(field);
    if (control instanceof HTMLElement) control.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readLine(draft);
    if ('errors' in read) {
      setErrors(read.errors);
      focusOn(read.first);
      return;
    }
    entered.seal(read.row);
    setDraft(emptyLine);
    setErrors({});
    focusOn('givenName');
  };
  const change = (part: Partial<PaperDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setErrors((before) => ({ ...before, ...Object.fromEntries(Object.keys(part).map((field) => [field, undefined])) }));
  };
  return (
    <>
      <form ref={form} className="paper-line" noValidate autoComplete="off" onSubmit={submit}>
        <h3>{words('paper.line', { line: entered.lines.length + 1 })}</h3>
        <LineFields draft={draft} errors={errors} change={change} />
        <div className="actions">
          <button type="submit" className="button main">
            {words('paper.seal')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              entered.leaveOut();
              setDraft(emptyLine);
              setErrors({});
              focusOn('givenName');
            }}
          >
            {words('paper.leaveOut')}
          </button>
        </div>
      </form>
      <EnteredLines entered={entered} total={total} onNextSheet={onNextSheet} />
    </>
  );
}
