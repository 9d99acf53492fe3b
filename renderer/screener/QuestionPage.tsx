import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import {
  type PersonAnswers,
  personQuestionIds,
  type QuestionId,
  type RecordAnswers,
  recordQuestionIds,
} from '../../shared/law/screen/answers';
import { isFuture } from '../../shared/law/screen/years';
import { goTo, hrefOf, useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import { today } from '../guide/StaleMark';
import { ChoiceList } from './ChoiceList';
import { answerPerson, answerRecord, personOf } from './changing';
import { useSession } from './kept';
import { PaperList } from './PaperList';
import { type PersonQuestion, personAnswer, type RecordQuestion, recordAnswer } from './questions';
import { SearchList } from './SearchList';
import { type PlaceNames, useTold } from './told';
import { WhenField } from './WhenField';

interface Step<Q> {
  question: Q;
  number: number;
  before: Q | null;
  after: Q | null;
}

interface RecordQuestionPageProps {
  step: Step<RecordQuestion>;
  record: RecordAnswers;
  number: number;
  places: PlaceNames;
}

/** One question about one record. */
export function RecordQuestionPage({ step, record, number, places }: RecordQuestionPageProps) {
  const told = useTold(places);
  const { kept } = useSession();
  const { question, before, after } = step;
  const to = (next: RecordQuestion | null) =>
    next === null ? goTo('screener') : goTo('screener', 'record', record.id, next);
  const notice = question === 'when' && isFuture(record.when, today()) ? told.screen.notice['future-year'] : null;
  return (
    <Asked
      question={question}
      where={told.words('screen.record', { number })}
      progress={{ number: step.number, all: recordQuestionIds.length }}
      value={recordAnswer(record, question)}
      isAnswered={kept.answered.has(`${record.id}/${question}`) || recordAnswer(record, question) !== 'not-sure'}
      notice={notice}
      places={places}
      onAnswer={(answer) => answerRecord(record.id, question, answer)}
      onBack={() => to(before)}
      onNext={() => to(after)}
    />
  );
}

/** One question that is asked once for all records. */
export function PersonQuestionPage({ step, places }: { step: Step<PersonQuestion>; places: PlaceNames }) {
  const told = useTold(places);
  const { kept } = useSession();
  const { question, before, after } = step;
  const person: PersonAnswers = personOf(kept);
  return (
    <Asked
      question={question}
      where={told.words('screen.person.title')}
      progress={{ number: step.number, all: personQuestionIds.length }}
      value={personAnswer(person, question)}
      isAnswered={kept.answered.has(`person/${question}`)}
      notice={null}
      places={places}
      onAnswer={(answer) => answerPerson(question, answer)}
      onBack={() => (before === null ? goTo('screener') : goTo('screener', 'person', before))}
      onNext={() => (after === null ? goTo('screener', 'results') : goTo('screener', 'person', after))}
    />
  );
}

interface AskedProps {
  question: QuestionId;
  where: string;
  progress: { number: number; all: number };
  value: string;
  isAnswered: boolean;
  notice: string | null;
  places: PlaceNames;
  onAnswer: (answer: string) => void;
  onBack: () => void;
  onNext: () => void;
}

const isTyping = (target: EventTarget) =>
  target instanceof HTMLInputElement && (target.type === 'search' || target.type === 'text');

/** The page around a question: where it stands, why it is asked, its answers, and the way back and on. */
function Asked(props: AskedProps) {
  const { question, where, progress, value, isAnswered, notice, places, onAnswer, onBack, onNext } = props;
  const words = useWords();
  const told = useTold(places);
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  const [tried, setTried] = useState(false);
  useKeptScroll(true);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const options = told.options(question);
  const short = question !== 'place' && question !== 'family' && question !== 'when' && question !== 'papers';

  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const picked = short && /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
    if (picked !== undefined) {
      event.preventDefault();
      onAnswer(picked.value);
      form.current?.querySelector<HTMLInputElement>(`input[value="${picked.value}"]`)?.focus();
    } else if (event.target === title.current && event.key === 'Enter') {
      event.preventDefault();
      form.current?.requestSubmit();
    } else if (event.target === title.current && event.key === 'ArrowDown') {
      event.preventDefault();
      const first =
        form.current?.querySelector<HTMLInputElement>('input:checked') ?? form.current?.querySelector('input');
      first?.focus();
    }
  };
  const fields: Record<'place' | 'family' | 'when' | 'papers', () => ReactNode> = {
    place: () => <SearchList options={options} value={isAnswered ? value : null} onPick={onAnswer} />,
    family: () => <SearchList options={options} value={isAnswered ? value : null} onPick={onAnswer} />,
    when: () => (
      <WhenField
        options={options}
        value={isAnswered ? value : null}
        onPick={onAnswer}
        onWrong={setIsWrong}
        tried={tried}
        notice={notice}
      />
    ),
    papers: () => <PaperList value={value} onChange={onAnswer} />,
  };
  const hasAnswer = isAnswered || (question === 'papers' && value !== '');
  return (
    <form
      className="ask"
      ref={form}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWrong) setTried(true);
        else onNext();
      }}
    >
      <nav className="crumbs" aria-label={words('screen.toList')}>
        <a href={hrefOf('screener')}>{words('screen.toList')}</a>
        <span aria-hidden="true">›</span>
        <span>{where}</span>
      </nav>
      <div className="ask-progress">
        <progress value={progress.number} max={progress.all} aria-label={words('screen.progress', progress)} />
        <span aria-hidden="true">{words('screen.progress', progress)}</span>
      </div>
      <div>
        <h1 id="ask-title" tabIndex={-1} ref={title} aria-describedby="ask-why">
          {words(`screen.ask.${question}`)}
        </h1>
        <p className="ask-why" id="ask-why">
          <b>{words('screen.why')}</b> {words(`screen.why.${question}`)}
        </p>
      </div>
      {short ? (
        <ChoiceList options={options} value={isAnswered ? value : null} onPick={onAnswer} />
      ) : (
        fields[question]()
      )}
      <div className="actions ask-actions">
        <button type="submit" className="button main">
          {words(hasAnswer ? 'screen.next' : 'screen.skip')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {words('screen.back')}
        </button>
        <a className="button quiet" href={hrefOf('screener', 'results')}>
          {words('screen.toResults')}
        </a>
      </div>
      {short && <p className="ask-keys">{words('screen.keys')}</p>}
    </form>
  );
}
