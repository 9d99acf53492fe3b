import { type ReactNode, useState } from 'react';
import type { PersonAnswers, QuestionId, RecordAnswers } from '../../shared/law/screen/answers';
import { recordQuestionIds } from '../../shared/law/screen/answers';
import type { Finding, RecordResult } from '../../shared/law/screen/findings';
import { useWords } from '../components/words';
import { AnswerPanel, type Wanted } from './AnswerPanel';
import { FindingCard } from './FindingCard';
import { KindCounts } from './KindPill';
import type { PlacedLaw } from './laws';
import { answerTo, type Told } from './told';
import { type Move, moveOf } from './what-moves';

interface RecordCardProps {
  result: RecordResult;
  record: RecordAnswers;
  person: PersonAnswers;
  number: number;
  laws: ReadonlyMap<string, PlacedLaw>;
  told: Told;
  moves: readonly Move[];
  startsOpen: boolean;
  onAnswer: (recordId: string, question: QuestionId, answer: string) => void;
  onFixPerson: (question: QuestionId) => void;
}

const isOfRecord = (question: QuestionId) => recordQuestionIds.some((each) => each === question);

/** Everything found for one record, the best first, what does not seem to fit last and folded. */
export function RecordCard(props: RecordCardProps) {
  const { result, record, person, number, laws, told, moves, startsOpen, onAnswer, onFixPerson } = props;
  const words = useWords();
  const [open, setOpen] = useState(startsOpen);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const { name, about } = told.record(record, number);
  const fits = result.findings.filter(({ kind }) => kind !== 'does-not-seem-to-fit');
  const others = result.findings.filter(({ kind }) => kind === 'does-not-seem-to-fit');
  const fix = (question: QuestionId) => (isOfRecord(question) ? setWanted({ question }) : onFixPerson(question));
  const card = (finding: Finding) => {
    const law = laws.get(finding.remedyId);
    if (law === undefined) return null;
    const move = moveOf(moves, record.id, finding.remedyId);
    return <FindingCard key={finding.remedyId} {...{ finding, law, told, move }} onFix={fix} />;
  };
  return (
    <section className="card record" aria-labelledby={`title-${record.id}`} data-record={record.id}>
      <div className="record-head">
        <div>
          <h3 id={`title-${record.id}`} tabIndex={-1}>
            {name}
          </h3>
          <p>{about}</p>
        </div>
        <KindCounts kinds={result.findings.map(({ kind }) => kind)} />
      </div>
      <AnswerPanel
        whose={record.id}
        title={words('screen.change')}
        questions={recordQuestionIds}
        valueOf={(question) => answerTo(question, record, person)}
        onAnswer={(question, answer) => onAnswer(record.id, question, answer)}
        told={told}
        wanted={wanted}
      />
      {open ? (
        <>
          {result.cards.map((court) => (
            <div key={court.id} className="court-card" data-card={court.id}>
              <h4>{told.screen.card[court.id].name}</h4>
              <p>
                {told.screen.card[court.id].text} {court.id !== 'place-not-known' && told.screen.covered[court.covered]}
              </p>
            </div>
          ))}
          {result.findings.length === 0 && <p>{words('screen.noLaw')}</p>}
          <ul className="findings">{fits.map(card)}</ul>
          {others.length > 0 && <WhyNot count={others.length}>{() => others.map(card)}</WhyNot>}
        </>
      ) : (
        <div>
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {words('screen.open')} <span className="unseen">{name}</span>
          </button>
        </div>
      )}
    </section>
  );
}

function WhyNot({ count, children }: { count: number; children: () => ReactNode }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="why-not" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('screen.whyNot', { count })}</summary>
      {open && <ul className="findings">{children()}</ul>}
    </details>
  );
}
