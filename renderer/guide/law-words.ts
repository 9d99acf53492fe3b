import { type LawWords, lawWords } from '../../shared/law/words/words';
import { useFrame } from '../components/frame-context';

/** The words for law content in the reader's language. */
export function useLawWords(): LawWords {
  return lawWords(useFrame().language);
}
