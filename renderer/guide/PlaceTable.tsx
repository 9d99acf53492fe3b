import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { MatrixRow } from '../../shared/law/matrix';
import { type QuestionAnswer, type QuestionId, questions } from '../../shared/law/questions/questions';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { lookOf } from '../map/look';
import { useQuestionWords } from '../map/question-words';
import { Swatch } from '../map/Swatch';
import { useLawWords } from './law-words';
import './place-table.css';
import { StaleLine } from './StaleMark';
import { StatusShape } from './shapes';

/** A place with its answer to the question, in data and in words. */
export interface Answered {
  row: MatrixRow;
  answer: QuestionAnswer;
  told: string;
}

const columns = ['place', 'answer', 'counts', 'asOf'] as const;
type Column = (typeof columns)[number];

/** Values first from mildest to hardest, then what is not known, then where there is no law. */
function rank(question: QuestionId, answer: QuestionAnswer): number {
  if (answer.kind === 'value') return Object.keys(questions[question]).indexOf(answer.value);
  return answer.kind === 'unknown' ? 90 : 91;
}

/** Fewest barriers first, then fewest possible ones; places with nothing to measure last. */
const weight = ({ restrictions, counts }: MatrixRow) =>
  restrictions.length === 0
    ? Number.MAX_SAFE_INTEGER
    : counts.barriers * 10_000 + counts.possible * 100 + counts.unknown;

function compare(question: QuestionId, column: Column, a: Answered, b: Answered): number {
  switch (column) {
    case 'place':
      return 0;
    case 'answer':
      return rank(question, a.answer) - rank(question, b.answer);
    case 'counts':
      return weight(a.row) - weight(b.row);
    case 'asOf':
      return a.row.textAsOf.localeCompare(b.row.textAsOf);
  }
}

let lastSort: { column: Column; down: boolean } = { column: 'place', down: false };

/** Every place in one table that can be sorted: the same answers as on the map, in words. */
export function PlaceTable({ question, answered }: { question: QuestionId; answered: readonly Answered[] }) {
  const words = useWords();
  const law = useLawWords();
  const asked = useQuestionWords();
  const [sort, setSort] = useState(lastSort);
  const titles: Record<Column, string> = {
    place: words('guide.column.place'),
    answer: asked.name[question],
    counts: words('guide.column.counts'),
    asOf: words('guide.column.asOf'),
  };
  const sorted = [...answered].sort((a, b) => {
    const byColumn = compare(question, sort.column, a, b) * (sort.down ? -1 : 1);
    const byName = a.row.name.localeCompare(b.row.name, 'en');
    return byColumn !== 0 ? byColumn : byName * (sort.column === 'place' && sort.down ? -1 : 1);
  });
  const sortBy = (column: Column) => {
    lastSort = { column, down: sort.column === column && !sort.down };
    setSort(lastSort);
  };
  return (
    <table className="place-table">
      <caption className="unseen">{asked.ask[question]}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={sort.column !== column ? 'none' : sort.down ? 'descending' : 'ascending'}
            >
              <button type="button" onClick={() => sortBy(column)}>
                {titles[column]}
                {sort.column === column &&
                  (sort.down ? (
                    <ArrowDown className="icon" aria-hidden="true" />
                  ) : (
                    <ArrowUp className="icon" aria-hidden="true" />
                  ))}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ row, answer, told }) => (
          <tr key={row.code}>
            <th scope="row">
              <a href={hrefOf('guide', row.code)} lang="en">
                {row.name}
              </a>
              <p>
                <StatusShape status={row.status} /> {law.status[row.status]}
              </p>
              <StaleLine checkedOn={row.checkedOn} />
            </th>
            <td className="place-answer">
              <div>
                {' '}
                <Swatch look={lookOf(answer)} minors={answer.kind !== 'no-survivor-law' && answer.minorsOnly} />
                <span>{told}</span>
              </div>
            </td>
            <td className="place-counts">{row.restrictions.length > 0 ? law.counts(row.counts) : '–'}</td>
            <td className="place-counts">{law.date(row.textAsOf)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
