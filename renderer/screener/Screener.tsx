import { useEffect, useMemo } from 'react';
import type { MatrixRow } from '../../shared/law/matrix';
import { personQuestionIds, recordQuestionIds } from '../../shared/law/screen/answers';
import { useCall } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem, Waiting } from '../components/Problem';
import { Home } from './Home';
import { allowByDefault, useSession } from './kept';
import { PersonQuestionPage, RecordQuestionPage } from './QuestionPage';
import { stepOf } from './questions';
import { Results } from './Results';
import { Rules } from './Rules';
import './screener.css';
import type { PlaceNames } from './told';
import { usePreparedPlaces } from './use-places';

/** The screener: a list of records, one question a page, what may fit, and the rules it uses. */
export function Screener({ parts }: { parts: readonly string[] }) {
  const { info } = useFrame();
  const rows = useCall('guide.matrix', {});
  useEffect(() => allowByDefault(info.role === 'private' ? 5 : 15), [info.role]);
  return (
    <div className="screener">
      {rows.state === 'loading' && <Waiting />}
      {rows.state === 'failed' && <Problem error={rows.error} retry={rows.reload} />}
      {rows.state === 'ready' && <Screen parts={parts} rows={rows.value} />}
    </div>
  );
}

/** Federal law first, as it is no state's; the rest as people look for them. */
const byName = (rows: readonly MatrixRow[]): MatrixRow[] =>
  [...rows].sort((a, b) => Number(b.code === 'US') - Number(a.code === 'US') || a.name.localeCompare(b.name, 'en'));

function Screen({ parts, rows }: { parts: readonly string[]; rows: readonly MatrixRow[] }) {
  const { kept } = useSession();
  const sorted = useMemo(() => byName(rows), [rows]);
  const places = useMemo<PlaceNames>(() => new Map(sorted.map(({ code, name }) => [code, name])), [sorted]);
  usePreparedPlaces(useMemo(() => sorted.map(({ code }) => code), [sorted]));
  const [part, first, second] = parts;
  if (part === 'rules') return <Rules />;
  if (part === 'results') return <Results names={places} />;
  if (part === 'person') {
    const step = stepOf(personQuestionIds, first);
    if (step !== null) return <PersonQuestionPage key={step.question} step={step} places={places} />;
  }
  if (part === 'record') {
    const step = stepOf(recordQuestionIds, second);
    const at = kept.records.findIndex(({ id }) => id === first);
    const record = kept.records[at];
    if (step !== null && record !== undefined) {
      const key = `${record.id}/${step.question}`;
      return <RecordQuestionPage key={key} step={step} record={record} number={at + 1} places={places} />;
    }
  }
  return <Home places={places} isGone={part === 'record'} />;
}
