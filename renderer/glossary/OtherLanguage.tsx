import type { GlossaryEntry } from '../../shared/law/glossary/schema';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';

/** The word in the other language: the court speaks English, and a helper may speak Spanish. */
export function OtherLanguage({ entry }: { entry: GlossaryEntry }) {
  const words = useWords();
  const { language } = useFrame();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <p className="word-other">
      {words(other === 'es' ? 'words.inSpanish' : 'words.inEnglish')} <span lang={other}>{entry[other].term}</span>
    </p>
  );
}
