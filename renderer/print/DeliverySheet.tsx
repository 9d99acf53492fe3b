import type { CallOutput } from '../../shared/ipc';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { certainRestrictions, federalRemedyId } from '../../shared/outbox/report-asks';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';
import { DeliveryLetter } from './DeliveryLetter';
import { DeliveryTables } from './DeliveryTables';
import { DeliveryVoices } from './DeliveryVoices';

export type Delivery = NonNullable<CallOutput<'print.job'>['delivery']>;

interface DeliverySheetProps {
  delivery: Delivery;
  addressees: readonly string[];
  /** The place's own law, if it is not the nation, and the federal law. */
  jurisdictions: readonly Jurisdiction[];
}

/** A letter for each addressee, then the report: counts, the ask, what the law holds back, and words that may be read. */
export function DeliverySheet({ delivery, addressees, jurisdictions }: DeliverySheetProps) {
  const words = useWords();
  const law = useLawWords();
  const { language } = useFrame();
  const { report, campaign } = delivery;
  const text = campaign.texts[language];
  const place = jurisdictions.find(({ code }) => code === report.place && code !== 'US');
  const federal = jurisdictions.find(({ code }) => code === 'US');
  const name = place?.name ?? words('report.nation');
  const sure = place ? certainRestrictions(place) : [];
  const dated = (date: string | null) => (date === null ? words('report.notDated') : law.date(date));
  const { total } = report.tables;
  return (
    <>
      {addressees.map((addressee) => (
        <DeliveryLetter key={addressee} {...{ addressee, delivery, name, sure, isState: place !== undefined }} />
      ))}
      <h1>{place ? words('sheet.delivery', { name }) : words('sheet.deliveryNation')}</h1>
      <p>
        {words('report.petition')}: <b>{text.title}</b>. {campaign.dataController}, {campaign.contact}.
      </p>
      <p className="sheet-total">
        {total === null
          ? words('report.few')
          : place
            ? words('report.totalIn', { total, name })
            : words('report.total', { total })}
      </p>
      <DeliveryTables report={report} />
      <section>
        <h2>{words('report.ask')}</h2>
        <p>{text.ask}</p>
      </section>
      {place && (
        <section>
          <h2>{words('report.askLaw', { name })}</h2>
          <p>{words(sure.length > 0 ? 'report.askLawText' : 'report.askGeneral')}</p>
          <ul>
            {sure.map(({ id, restriction, sources, textAsOf, checkedOn }) => (
              <li key={id}>
                <b>{law.restrictionName[id]}.</b> {law.restriction(restriction)} {words(`ask.${id}`)}{' '}
                <small>
                  {words('report.source', {
                    citation: restriction.citation,
                    asOf: dated(textAsOf),
                    checked: dated(checkedOn),
                  })}{' '}
                  <span lang="en">{sources.map(({ title, url }) => `${title}, ${url}`).join('; ')}</span>
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {federal && <FederalLaw federal={federal} note={text.note?.text ?? null} dated={dated} />}
      <DeliveryVoices report={report} />
    </>
  );
}

interface FederalLawProps {
  federal: Jurisdiction;
  /** The campaign's own words about it, which signers read. */
  note: string | null;
  dated: (date: string | null) => string;
}

function FederalLaw({ federal, note, dated }: FederalLawProps) {
  const words = useWords();
  const remedy = federal.remedies.find(({ id }) => id === federalRemedyId);
  if (!remedy) return null;
  const { citation, textAsOf, checkedOn } = remedy;
  return (
    <section>
      <h2>{words('report.federal')}</h2>
      {note === null ? <p lang="en">{federal.summary}</p> : <p>{note}</p>}
      <p>
        <small>{words('report.source', { citation, asOf: dated(textAsOf), checked: dated(checkedOn) })}</small>
      </p>
    </section>
  );
}
