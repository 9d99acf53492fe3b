import { useRef } from 'react';
import { Dialog, Heading, I18nProvider, Popover } from 'react-aria-components';
import { glossaryEntry } from '../../shared/law/glossary/glossary';
import { useFrame } from '../components/frame-context';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { OtherLanguage } from './OtherLanguage';

interface WordPopoverProps {
  id: string;
  button: HTMLButtonElement;
  onClose: () => void;
}

/** The meaning of one word, beside the word. It takes nothing from the page: "Leave now" stays within reach. */
export function WordPopover({ id, button, onClose }: WordPopoverProps) {
  const words = useWords();
  const { language } = useFrame();
  const trigger = useRef(button);
  const entry = glossaryEntry(id);
  if (entry === undefined) return null;
  const { term, meaning, here } = entry[language];
  return (
    <I18nProvider locale={language}>
      <Popover
        className="word-popover appears"
        triggerRef={trigger}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        offset={6}
        isNonModal
        // React Aria would lay it over everything; nothing may cover the way out.
        style={{ zIndex: 20 }}
      >
        <Dialog>
          <Heading slot="title" level={2} className="word-term">
            {term}
          </Heading>
          <OtherLanguage entry={entry} />
          <p>{meaning}</p>
          {here !== null && <p className="word-here">{here}</p>}
          <a href={hrefOf('words', id)}>{words('words.more')}</a>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
