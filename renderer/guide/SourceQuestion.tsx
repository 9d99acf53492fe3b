import type { JurisdictionCode } from '../../shared/law/schema/codes';
import type { Source } from '../../shared/law/schema/source';
import { call } from '../bridge';
import { Problem } from '../components/Problem';
import { Question } from '../components/Question';
import { useAction } from '../components/use-action';
import { useWords } from '../components/words';

interface SourceQuestionProps {
  code: JurisdictionCode;
  source: Source;
  onClose: () => void;
}

/** Names the host before anything leaves the app: only the browser goes online, and only after a yes. */
export function SourceQuestion({ code, source, onClose }: SourceQuestionProps) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const host = URL.parse(source.url)?.host ?? source.url;
  const open = () => run(() => call('app.openSource', { jurisdiction: code, sourceId: source.id }), onClose);
  return (
    <Question
      isOpen
      onClose={onClose}
      title={words('source.question.title')}
      actions={
        <>
          <button type="button" className="button main" disabled={busy} onClick={() => void open()}>
            {words('source.question.open', { host })}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words('source.question.stay')}
          </button>
        </>
      }
    >
      <p className="host">{host}</p>
      <p>{words('source.question.text', { host })}</p>
      {error && <Problem error={error} />}
    </Question>
  );
}
