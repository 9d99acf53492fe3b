import { type QuestionWords, questionWords } from '../../shared/law/questions/words';
import { useFrame } from '../components/frame-context';

/** The words of the map's questions in the reader's language. */
export function useQuestionWords(): QuestionWords {
  return questionWords(useFrame().language);
}
