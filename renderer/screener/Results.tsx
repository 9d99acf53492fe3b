import { useEffect, useMemo, useRef, useState } from 'react';
import { screen } from '../../shared/law/screen';
import { personQuestionIds, type QuestionId, recordQuestionIds } from '../../shared/law/screen/answers';
import type { Screening } from '../../shared/law/screen/findings';
import { Problem, Waiting } from '../components/Problem';
import { hrefOf, useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import { LawVersion } from '../guide/LawVersion';
import { today } from '../guide/StaleMark';
import { useTellSections } from '../guide/sections';
import { Warnings } from '../guide/Warnings';
import { PrintButton } from '../print/PrintButton';
import { Across } from './Across';
import { AnswerPanel, type Wanted } from './AnswerPanel';
import { Care } from './Care';
import { answerPerson, answerRecord, answersOf } from './changing';
import { Ending, Gather, Order } from './Ending';
import { useSession } from './kept';
import { lawsOf } from './laws';
import { Moved } from './Moved';
import { Notices } from './Notices';
import { stepOf } from './questions';
import { RecordCard } from './RecordCard';
import './results.css';
import { type PlaceNames, personAnswerTo, useTold } from './told';
import { usePlaces } from './use-places';
import { movesOf } from './what-moves';

/** How many records are shown in full from the start. */
const mostOpen = 5;

/** Everything the engine finds: warnings first, then record by record, then across them, then the other routes. */
export function Results({ names }: { names: PlaceNames }) {
  const words = useWords();
  const told = useTold(names);
  const { kept } = useSession();
  const { places, loading, error, retry } = usePlaces(kept.records);
  const title = useRef<HTMLHeadingElement>(null);
  const day = today();
  const answers = useMemo(() => answersOf(kept), [kept]);
  const screening = useMemo(() => screen(answers, places, day), [answers, places, day]);
  const laws = useMemo(() => lawsOf(places), [places]);
  const [before, setBefore] = useState<Screening | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const moves = useMemo(() => (before === null ? [] : movesOf(before, screening)), [before, screening]);
  const { records, person } = answers;
  const numberOf = (id: string) => records.findIndex((each) => each.id === id) + 1;
  const isThere = places.length > 0;
  useKeptScroll(isThere);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  useTellSections([
    { id: 'first', title: words('screen.part.first') },
    ...(records.length > 0
      ? [
          { id: 'by-record', title: words('screen.part.records') },
          { id: 'across', title: words('screen.part.across') },
        ]
      : []),
    { id: 'lawyer', title: words('screen.part.lawyer') },
    { id: 'other', title: words('screen.part.other') },
  ]);

  const change = (act: () => void) => {
    setBefore(screening);
    act();
  };
  const changeRecord = (id: string, question: QuestionId, answer: string) => {
    const step = stepOf(recordQuestionIds, question);
    if (step !== null) change(() => answerRecord(id, step.question, answer));
  };
  const changePerson = (question: QuestionId, answer: string) => {
    const step = stepOf(personQuestionIds, question);
    if (step !== null) change(() => answerPerson(step.question, answer));
  };
  const touched = screening.warnings.filter((warning) => warning.touched).map(({ id }) => id);

  return (
    <>
      <nav className="crumbs no-print" aria-label={words('screen.toList')}>
        <a href={hrefOf('screener')}>{words('screen.results.edit')}</a>
      </nav>
      <div className="place-head">
        <h1 tabIndex={-1} ref={title}>
          {words('screen.results.title')}
        </h1>
        <div className="actions no-print">
          <PrintButton choices={[{ of: 'worksheet', answers }]} />
        </div>
      </div>
      <p className="screen-lead">{words('screen.results.lead')}</p>
      {error !== null && <Problem error={error} retry={retry} />}
      {loading && <Waiting />}
      {isThere && (
        <>
          <section className="screen-part" id="first">
            <h2 tabIndex={-1}>{words('screen.part.first')}</h2>
            <Warnings ids={touched} />
          </section>
          <Notices notices={screening.notices} numberOf={numberOf} told={told} />
          <Order screening={screening} told={told} />
          {records.length > 0 && (
            <>
              <section className="screen-part" id="by-record">
                <h2 tabIndex={-1}>{words('screen.part.records')}</h2>
                <AnswerPanel
                  whose="person"
                  title={words('screen.change.person')}
                  questions={personQuestionIds}
                  valueOf={(question) => personAnswerTo(question, person)}
                  onAnswer={changePerson}
                  told={told}
                  wanted={wanted}
                />
                {screening.records.map((result, index) => {
                  const record = records[index];
                  if (record === undefined) return null;
                  return (
                    <RecordCard
                      key={record.id}
                      {...{ result, record, person, laws, told, moves }}
                      number={index + 1}
                      startsOpen={records.length <= mostOpen}
                      onAnswer={changeRecord}
                      onFixPerson={(question) => setWanted({ question })}
                    />
                  );
                })}
              </section>
              <section className="screen-part" id="across">
                <h2 tabIndex={-1}>{words('screen.part.across')}</h2>
                <Across {...{ screening, laws, numberOf, told }} />
              </section>
            </>
          )}
          <Gather screening={screening} told={told} />
          <Ending {...{ screening, laws, told }} />
        </>
      )}
      {(records.length > 0 || kept.person !== null) && <Care />}
      <p className="places-foot">
        {words('place.notAdvice')} <LawVersion />
      </p>
      <Moved moves={before === null ? null : moves} numberOf={numberOf} told={told} />
    </>
  );
}
