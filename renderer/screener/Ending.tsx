import { LifeBuoy } from 'lucide-react';
import type { Screening } from '../../shared/law/screen/findings';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { Warnings } from '../guide/Warnings';
import { LawLink } from './Across';
import { lawyerQuestionsOf, papersOf } from './hurdles';
import type { PlacedLaw } from './laws';
import type { Told } from './told';

interface PartProps {
  screening: Screening;
  laws: ReadonlyMap<string, PlacedLaw>;
  told: Told;
}

/** What to think of, in the order to think of it. */
export function Order({ screening, told }: Omit<PartProps, 'laws'>) {
  const words = useWords();
  return (
    <section className="card screen-part" id="order">
      <h2 tabIndex={-1}>{words('screen.part.order')}</h2>
      <ol className="order">
        {screening.order.map((id) => (
          <li key={id} data-order={id}>
            <b>{told.screen.order[id].name}.</b> {told.screen.order[id].text}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The papers to gather, what to ask a lawyer, and where help is. */
export function Gather({ screening, told }: Omit<PartProps, 'laws'>) {
  const words = useWords();
  const papers = papersOf(screening);
  return (
    <div className="gather">
      {papers.length > 0 && (
        <section className="card screen-part" id="papers">
          <h2 tabIndex={-1}>{words('screen.part.papers')}</h2>
          <p className="quiet">{words('screen.part.papers.lead')}</p>
          <ul>
            {papers.map((id) => (
              <li key={id}>{told.screen.paper[id]}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="card screen-part" id="lawyer">
        <h2 tabIndex={-1}>{words('screen.part.lawyer')}</h2>
        <ul>
          {lawyerQuestionsOf(screening).map((id) => (
            <li key={id}>{told.screen.ask[id]}</li>
          ))}
        </ul>
      </section>
      <section className="card screen-part">
        <h2>{words('screen.part.help')}</h2>
        <a className="button" href={hrefOf('help')}>
          <LifeBuoy className="icon" aria-hidden="true" /> {words('screen.help.open')}
        </a>
      </section>
    </div>
  );
}

/** The end of every result, whatever was found: other routes, open cases, and warnings that no answer touched. */
export function Ending({ screening, laws, told }: PartProps) {
  const words = useWords();
  const untouched = screening.warnings.filter(({ touched }) => !touched).map(({ id }) => id);
  const defenses = [
    ...new Map(screening.records.flatMap((each) => each.defenses).map((d) => [d.remedyId, d])).values(),
  ];
  return (
    <>
      <section className="screen-part" id="other">
        <h2 tabIndex={-1}>{words('screen.part.other')}</h2>
        <p className="quiet">{words('screen.part.other.lead')}</p>
        <ul className="other-routes">
          {screening.otherRoutes.map(({ id, remedyIds }) => (
            <li key={id} className="card" data-route={id}>
              <h3>{told.screen.otherRoute[id].name}</h3>
              <p>{told.screen.otherRoute[id].text}</p>
              {remedyIds.length > 0 && (
                <p className="reason-source">
                  {remedyIds.map((remedyId) => (
                    <LawLink key={remedyId} law={laws.get(remedyId)} />
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
      {defenses.length > 0 && (
        <section className="screen-part">
          <h2>{words('screen.part.defenses')}</h2>
          <ul className="together">
            {defenses.map(({ remedyId, defenseRaised }) => (
              <li key={remedyId}>
                <LawLink law={laws.get(remedyId)} /> <p>{told.screen.defense[defenseRaised]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {untouched.length > 0 && (
        <section className="screen-part">
          <h2>{words('screen.part.standing')}</h2>
          <Warnings ids={untouched} />
        </section>
      )}
    </>
  );
}
