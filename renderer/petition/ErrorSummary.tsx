import { useWords } from '../components/words';
import { type Draft, type FieldErrors, fieldOrder } from './draft';

/** Everything that still needs a look, each line a way to its field. */
export function ErrorSummary({ errors, onGo }: { errors: FieldErrors; onGo: (field: keyof Draft) => void }) {
  const words = useWords();
  const wrong = fieldOrder.flatMap((field) => (errors[field] ? [{ field, reason: errors[field] }] : []));
  return (
    <div role="alert">
      {wrong.length > 0 && (
        <div className="problem">
          <h2 className="problem-title">{words('sign.errors', { count: wrong.length })}</h2>
          <ul className="error-list">
            {wrong.map(({ field, reason }) => (
              <li key={field}>
                <button type="button" className="link-button" onClick={() => onGo(field)}>
                  {words(`field.${field}`)}
                </button>
                : {words(`fieldError.${reason}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
