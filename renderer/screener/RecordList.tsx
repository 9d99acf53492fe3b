import { Copy, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { maxRecords, type RecordAnswers, recordQuestionIds } from '../../shared/law/screen/answers';
import { Question } from '../components/Question';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { addRecord, countAnswered, removeRecord } from './changing';
import { openRecord } from './Home';
import type { Kept } from './kept';
import { type PlaceNames, useTold } from './told';

/** The records in the order in which they were added, each to edit, copy or remove. */
export function RecordList({ kept, places }: { kept: Kept; places: PlaceNames }) {
  const words = useWords();
  const told = useTold(places);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isFull, setIsFull] = useState(false);
  const add = (like: RecordAnswers | null) => {
    const added = addRecord(like);
    setIsFull(added === null);
    setSaid(added !== null && like !== null ? words('screen.added') : null);
    if (added !== null && like === null) openRecord(added.id);
  };
  const remove = () => {
    if (leaving !== null) removeRecord(leaving);
    setLeaving(null);
    setIsFull(false);
    setSaid(words('screen.removed'));
  };
  return (
    <>
      <ol className="screen-records">
        {kept.records.map((record, index) => {
          const { name, about } = told.record(record, index + 1);
          const left = recordQuestionIds.length - countAnswered(kept, record.id, recordQuestionIds);
          return (
            <li key={record.id} className="card">
              <div>
                <h2>{name}</h2>
                <p>{about}</p>
                <p className="screen-left">{words('screen.record.left', { count: left })}</p>
              </div>
              <div className="actions">
                <a className="button" href={hrefOf('screener', 'record', record.id, recordQuestionIds[0])}>
                  <Pencil className="icon" aria-hidden="true" /> {words('screen.record.edit')}
                  <span className="unseen"> {name}</span>
                </a>
                <button type="button" className="button" onClick={() => add(record)}>
                  <Copy className="icon" aria-hidden="true" /> {words('screen.record.duplicate')}
                  <span className="unseen"> {name}</span>
                </button>
                <button type="button" className="button quiet" onClick={() => setLeaving(record.id)}>
                  <Trash2 className="icon" aria-hidden="true" /> {words('screen.record.remove')}
                  <span className="unseen"> {name}</span>
                </button>
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <button type="button" className="button" onClick={() => add(null)}>
          <Plus className="icon" aria-hidden="true" />
          {words(kept.records.length === 0 ? 'screen.start' : 'screen.add')}
        </button>
      </div>
      <p role="status" className="screen-said">
        {said}
      </p>
      {isFull && (
        <p role="alert" className="screen-told">
          {words('screen.full', { most: maxRecords })}
        </p>
      )}
      <Question
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        title={words('screen.remove.title')}
        actions={
          <>
            <button type="button" className="button main" onClick={() => setLeaving(null)}>
              {words('screen.remove.keep')}
            </button>
            <button type="button" className="button grave" onClick={remove}>
              {words('screen.record.remove')}
            </button>
          </>
        }
      >
        <p>{words('screen.remove.text')}</p>
      </Question>
    </>
  );
}
