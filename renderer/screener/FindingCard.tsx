import { ArrowUpRight, MoveRight } from 'lucide-react';
import { useState } from 'react';
import type { QuestionId } from '../../shared/law/screen/answers';
import type { Finding } from '../../shared/law/screen/findings';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { KindPill } from './KindPill';
import type { PlacedLaw } from './laws';
import { Reasons } from './Reasons';
import type { Told } from './told';
import type { Move } from './what-moves';

interface FindingCardProps {
  finding: Finding;
  law: PlacedLaw;
  told: Told;
  move: Move | undefined;
  onFix: (question: QuestionId) => void;
}

/** One law for one record: the finding, what decides it, and everything behind it one click away. */
export function FindingCard({ finding, law, told, move, onFix }: FindingCardProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { kind, reasons, citation, dependsOn } = finding;
  const { remedy, place, placeName } = law;
  const [deciding] = reasons;
  return (
    <li className="finding" data-kind={kind} data-remedy={finding.remedyId}>
      <div className="finding-what">
        <p className="finding-top">
          <KindPill kind={kind} />
          {move !== undefined && (
            <span className="finding-moved">
              <MoveRight className="icon" aria-hidden="true" />
              {move.from === null
                ? words('screen.moved.new')
                : words('screen.moved.was', { kind: told.screen.kind[move.from].name })}
            </span>
          )}
        </p>
        <h4 lang="en">{remedy.title}</h4>
        <p className="finding-law">
          <a href={hrefOf('guide', place, remedy.id)}>
            <span lang="en">
              {placeName} · {citation}
            </span>
            <span className="unseen"> {words('screen.inGuide')}</span>
            <ArrowUpRight className="icon" aria-hidden="true" />
          </a>
          {' · '}
          {told.law.basis[remedy.basis]}. {told.law.currency(remedy)}
        </p>
      </div>
      <div className="finding-why">
        {deciding !== undefined && <p>{told.screen.reason(deciding)}</p>}
        {dependsOn.length > 0 && (
          <p className="finding-fix">
            <span>{words('screen.dependsOn')}</span>
            {dependsOn.map((question) => (
              <button key={question} type="button" className="pill pill-button" onClick={() => onFix(question)}>
                {told.screen.question[question]}
              </button>
            ))}
          </p>
        )}
      </div>
      <details className="finding-all" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words('screen.reasons', { count: reasons.length })}</summary>
        {open && <Behind finding={finding} law={law} told={told} />}
      </details>
    </li>
  );
}

function Behind({ finding, law, told }: { finding: Finding; law: PlacedLaw; told: Told }) {
  const words = useWords();
  return (
    <>
      <Reasons reasons={finding.reasons} law={law} told={told} />
      {finding.changes.length > 0 && (
        <div className="reasons">
          <h5>{words('screen.changes')}</h5>
          <ul>
            {finding.changes.map(({ question, answer, to }) => (
              <li key={`${question} ${answer}`}>
                {told.screen.change(
                  told.screen.question[question],
                  told.answer(question, answer),
                  told.screen.kind[to].name,
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
