import { CircleAlert } from 'lucide-react';
import type { Notice, NoticeId } from '../../shared/law/screen/findings';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import type { RecordQuestion } from './questions';
import type { Told } from './told';

const asked: Record<NoticeId, RecordQuestion> = {
  'future-year': 'when',
  'place-and-court': 'court',
  'juvenile-not-under18': 'under18',
  'no-records': 'place',
};

interface NoticesProps {
  notices: readonly Notice[];
  numberOf: (recordId: string) => number;
  told: Told;
}

/** Answers that cannot be right or do not go together, said plainly, each with the way to its question. */
export function Notices({ notices, numberOf, told }: NoticesProps) {
  const words = useWords();
  if (notices.length === 0) return null;
  return (
    <ul className="notices">
      {notices.map(({ id, recordId }) => (
        <li key={`${id} ${recordId}`} data-notice={id}>
          <CircleAlert className="icon" aria-hidden="true" />
          <p>
            {recordId !== null && <b>{words('screen.record', { number: numberOf(recordId) })}. </b>}
            {told.screen.notice[id]}{' '}
            <a href={recordId === null ? hrefOf('screener') : hrefOf('screener', 'record', recordId, asked[id])}>
              {words(recordId === null ? 'screen.results.edit' : 'screen.fix')}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
