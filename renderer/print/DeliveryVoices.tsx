import type { DeliveryReport } from '../../shared/outbox/report';
import { useWords } from '../components/words';
import { regionName } from './DeliveryTables';

/** Comments and names, each only where its owner agreed to it. */
export function DeliveryVoices({ report: { comments, names } }: { report: DeliveryReport }) {
  const words = useWords();
  return (
    <>
      {comments.length > 0 && (
        <section>
          <h2>{words('report.comments')}</h2>
          <p>{words('report.commentsNote')}</p>
          {comments.map(({ comment, name, region }, index) => {
            const place = regionName(region) ?? words('report.outside');
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and the list never changes
              <blockquote key={index} className="sheet-voice">
                <p>{comment}</p>
                <p>
                  <small>
                    {name === null ? words('report.aSigner', { place }) : words('report.named', { name, place })}
                  </small>
                </p>
              </blockquote>
            );
          })}
        </section>
      )}
      {names.length > 0 && (
        <section>
          <h2>{words('report.names')}</h2>
          <p>{words('report.namesNote')}</p>
          <p>{names.join(' · ')}</p>
        </section>
      )}
    </>
  );
}
