import type { CertainRestriction } from '../../shared/outbox/report-asks';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import type { Delivery } from './DeliverySheet';

interface DeliveryLetterProps {
  addressee: string;
  delivery: Delivery;
  name: string;
  isState: boolean;
  sure: readonly CertainRestriction[];
}

/** One letter, on a page of its own. */
export function DeliveryLetter({ addressee, delivery, name, isState, sure }: DeliveryLetterProps) {
  const words = useWords();
  const { language } = useFrame();
  const { report, campaign } = delivery;
  const { title, ask } = campaign.texts[language];
  const { total } = report.tables;
  return (
    <section className="sheet-letter">
      <p>{words('letter.dear', { name: addressee })}</p>
      <p>
        {total === null
          ? words('letter.few', { name, title })
          : isState
            ? words('letter.countedIn', { total, name, title })
            : words('letter.counted', { total, title })}
      </p>
      <p>{ask}</p>
      {sure.length > 0 && (
        <>
          <p>{words('letter.limits')}</p>
          <ul>
            {sure.map(({ id, restriction }) => (
              <li key={id}>
                {words(`ask.${id}`)} <small lang="en">({restriction.citation})</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words('letter.report')}</p>
      <p>{words('letter.close')}</p>
      <p>
        {campaign.dataController}
        <br />
        {campaign.contact}
      </p>
    </section>
  );
}
