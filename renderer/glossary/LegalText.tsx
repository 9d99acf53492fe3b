import { lazy, Suspense, useMemo, useState } from 'react';
import { glossaryTerms } from '../../shared/law/glossary/terms';
import type { Locale } from '../../shared/law/words/words';
import { useFrame } from '../components/frame-context';
import './legal-text.css';

const WordPopover = lazy(() => import('./WordPopover').then((m) => ({ default: m.WordPopover })));

/** Signs that follow a word with no space between. */
const mark = /^[.,;:!?)”»]+/;

interface OpenWord {
  id: string;
  button: HTMLButtonElement;
}

/** Tab stops at a word once in each part of a page: a hundred stops would keep the keyboard from everything else. */
function stopOnce(button: HTMLButtonElement | null): void {
  if (button === null) return;
  const part = button.closest('section') ?? document.body;
  const first = part.querySelector(`[data-word="${button.dataset['word']}"]`);
  button.tabIndex = first === button ? 0 : -1;
}

/** A text whose legal words can be opened for their meaning. `language` is the text's own, where it is not the reader's. */
export function LegalText({ text, language }: { text: string; language?: Locale }) {
  const reader = useFrame().language;
  const pieces = useMemo(() => glossaryTerms(text, language ?? reader), [text, language, reader]);
  const [open, setOpen] = useState<OpenWord | null>(null);
  return (
    <>
      {pieces.map(({ text: words, term }, index) => {
        if (term === null) return index === 0 ? words : words.replace(mark, '');
        // A full stop or comma must not stand alone on the next line, as it would after a button.
        const after = mark.exec(pieces[index + 1]?.text ?? '')?.[0] ?? '';
        const word = (
          <button
            key={term}
            ref={stopOnce}
            type="button"
            data-word={term}
            className="legal-word"
            aria-haspopup="dialog"
            aria-expanded={open?.id === term}
            // A press on the open word closes it; moving the focus first would close it too early and open it again.
            onMouseDown={(event) => open?.id === term && event.preventDefault()}
            onClick={(event) => setOpen(open?.id === term ? null : { id: term, button: event.currentTarget })}
          >
            {words}
          </button>
        );
        if (after === '') return word;
        return (
          <span key={term} className="legal-word-end">
            {word}
            {after}
          </span>
        );
      })}
      {open && (
        <Suspense>
          <WordPopover key={open.id} id={open.id} button={open.button} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
