import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { useWords } from '../components/words';
import { CopyButton } from './CopyButton';
import { English } from './English';

/** Official forms and legal help: names and addresses to copy, since only sources are opened from here. */
export function FormsAndHelp({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useWords();
  const { forms, help } = jurisdiction;
  return (
    <>
      {forms.length > 0 && (
        <section className="card" id="forms">
          <h2 tabIndex={-1}>{words('place.forms')}</h2>
          <ul className="source-list">
            {forms.map((form) => (
              <li key={form.url + form.title} className="source">
                <span lang="en">
                  {form.title}
                  {form.id !== null && ` (${form.id})`}
                </span>
                <CopyButton text={form.url} label={words('cite.copyLink')} of={form.title} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {help.length > 0 && (
        <section className="card" id="help">
          <h2 tabIndex={-1}>{words('place.help')}</h2>
          <ul className="source-list">
            {help.map((one) => (
              <li key={one.name + one.url} className="source">
                <span lang="en">{one.name}</span>
                {one.phone !== null && <p className="phone">{one.phone}</p>}
                {one.note !== null && <English>{one.note}</English>}
                <CopyButton text={one.url} label={words('cite.copyLink')} of={one.name} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
