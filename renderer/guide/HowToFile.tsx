import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Remedy } from '../../shared/law/schema/remedy';
import { deriveSteps } from '../../shared/law/steps';
import { useWords } from '../components/words';
import { LegalText } from '../glossary/LegalText';
import { Citation } from './Citation';
import { CopyButton } from './CopyButton';
import { English } from './English';
import { useLawWords } from './law-words';

/** Where the request of a route goes, who may file it, and the official forms. */
export function HowToFile({ jurisdiction, remedy }: { jurisdiction: Jurisdiction; remedy: Remedy | undefined }) {
  const words = useWords();
  const law = useLawWords();
  const { forms } = jurisdiction;
  if (remedy === undefined) return null;
  const where = deriveSteps(remedy, jurisdiction).find((step) => step.of === 'where-to-file');
  const { whoMayFile, counsel } = remedy.filing;
  return (
    <section className="card" id="file">
      <h2 tabIndex={-1}>{words('place.file')}</h2>
      {where !== undefined && (
        <div className="file-where">
          <p>
            <LegalText text={law.step(where)} />
          </p>
          {where.texts.map((text) => (
            <English key={text}>{text}</English>
          ))}
          <Citation {...where} known={where.known !== 'unknown'} />
        </div>
      )}
      {whoMayFile.known === 'stated' && whoMayFile.value.length > 0 && (
        <p>
          <LegalText text={law.plain.whoMayFile(whoMayFile.value)} />
        </p>
      )}
      {counsel.known === 'stated' && (
        <p>
          <LegalText text={law.plain.coded['filing.counsel'][counsel.value]} />
        </p>
      )}
      <h3>{words('place.forms')}</h3>
      {forms.length === 0 ? (
        <p className="muted">{words('place.forms.none')}</p>
      ) : (
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
      )}
    </section>
  );
}
