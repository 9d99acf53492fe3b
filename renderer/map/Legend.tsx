import type { QuestionId } from '../../shared/law/questions/questions';
import { useWords } from '../components/words';
import { type LegendKey, legendOf, type Told } from './legend-lines';
import './legend.css';
import { useQuestionWords } from './question-words';
import { Swatch } from './Swatch';

interface LegendProps {
  question: QuestionId;
  places: readonly Told[];
  shown: LegendKey | null;
  onShow(key: LegendKey | null): void;
}

/** What each color and pattern says, with how many places; pressing one shows only those. */
export function Legend({ question, places, shown, onShow }: LegendProps) {
  const words = useWords();
  const asked = useQuestionWords();
  return (
    <section className="legend" aria-label={words('map.legend')}>
      <ul>
        {legendOf(question, places).map(({ key, look, minors, count, label }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={shown === key}
              onClick={() => onShow(shown === key ? null : key)}
              data-key={key}
            >
              <Swatch look={look} minors={minors} />
              <span className="legend-word">{label(asked)}</span>
              <b>{count}</b>
            </button>
          </li>
        ))}
      </ul>
      {shown !== null && (
        <button type="button" className="button quiet" onClick={() => onShow(null)}>
          {words('map.legend.all')}
        </button>
      )}
    </section>
  );
}
