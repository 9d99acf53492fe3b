import type { Reason, Screening } from '../../shared/law/screen/findings';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { English } from '../guide/English';
import { type Hurdle, hurdlesOf, notConfirmedOf } from './hurdles';
import type { PlacedLaw } from './laws';
import type { Told } from './told';

interface AcrossProps {
  screening: Screening;
  laws: ReadonlyMap<string, PlacedLaw>;
  /** The number of a record as it is shown. */
  numberOf: (recordId: string) => number;
  told: Told;
}

/** What some reasons say, each sentence once, with the laws that it is said of. */
function bySentence(reasons: readonly Reason[], told: Told): [string, string[]][] {
  const laws = new Map<string, string[]>();
  for (const reason of reasons) {
    const said = told.screen.reason(reason);
    const before = laws.get(said) ?? [];
    laws.set(said, before.includes(reason.remedyId) ? before : [...before, reason.remedyId]);
  }
  return [...laws];
}

/** Records by their numbers, as a message takes them. */
const listWith = (numberOf: AcrossProps['numberOf']) => (ids: readonly string[]) => ({
  count: ids.length,
  list: ids.map(numberOf).join(', '),
});

/** What is seen over all records: which law for which, where to ask, what goes together, and the hurdles by kind. */
export function Across({ screening, laws, numberOf, told }: AcrossProps) {
  const words = useWords();
  const hurdles = hurdlesOf(screening);
  const unread = notConfirmedOf(screening);
  const list = listWith(numberOf);
  return (
    <>
      <section className="card screen-part" id="hurdles">
        <h3>{words('screen.part.hurdles')}</h3>
        <p className="quiet">{words(hurdles.length > 0 ? 'screen.part.hurdles.lead' : 'screen.part.hurdles.none')}</p>
        <Hurdles {...{ hurdles, laws, numberOf, told }} />
      </section>
      {unread.length > 0 && (
        <section className="card screen-part" id="not-confirmed">
          <h3>{words('screen.reasons.unread')}</h3>
          <p className="quiet">{words('screen.part.unread.lead')}</p>
          <Hurdles hurdles={unread} {...{ laws, numberOf, told }} />
        </section>
      )}
      {screening.together.length > 0 && (
        <section className="card screen-part" id="together">
          <h3>{words('screen.part.together')}</h3>
          <ul className="together">
            {screening.together.map((law) => (
              <li key={law.remedyId} data-remedy={law.remedyId}>
                <h4>
                  <LawLink law={laws.get(law.remedyId)} />{' '}
                  <span className="pill">{words('screen.recordList', list(law.recordIds))}</span>
                </h4>
                <p>{told.screen.oneRequest[law.oneRequest]}</p>
                {law.where !== null && (
                  <details>
                    <summary>{words('screen.whereToFile')}</summary>
                    <English>{law.where}</English>
                  </details>
                )}
                {law.onceOnly !== null && law.recordIds.length > 1 && (
                  <p>
                    {told.screen.onceOnly} <b>{words('screen.considerFirst', list(law.onceOnly.considerFirst))}</b>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Some reasons by their rules, each with the laws that it is said of and the records it touches. */
function Hurdles({ hurdles, laws, numberOf, told }: Omit<AcrossProps, 'screening'> & { hurdles: readonly Hurdle[] }) {
  const words = useWords();
  const list = listWith(numberOf);
  return (
    <ul className="hurdles">
      {hurdles.map(({ rule, reasons, recordIds }) => (
        <li key={rule} data-rule={rule}>
          <h4>
            {told.screen.rule[rule].name} <span className="pill">{words('screen.recordList', list(recordIds))}</span>
          </h4>
          {bySentence(reasons, told).map(([said, remedyIds]) => (
            <p key={said}>
              {said}{' '}
              <span className="reason-source">
                {remedyIds.map((id) => (
                  <LawLink key={id} law={laws.get(id)} />
                ))}
              </span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A law by its place and citation, as the way into the guide. */
export function LawLink({ law }: { law: PlacedLaw | undefined }) {
  if (law === undefined) return null;
  return (
    <a className="law-link" href={hrefOf('guide', law.place, law.remedy.id)} lang="en">
      {law.placeName} · {law.remedy.citation}
    </a>
  );
}
