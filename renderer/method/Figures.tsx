import type { MethodOutline } from '../../shared/law/guide';
import type { ReadExtent, Verification } from '../../shared/law/schema/codes';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';
import { Amounts } from './MethodParts';

const extents: readonly ReadExtent[] = ['full', 'part', 'none'];
const readings: readonly Verification[] = ['statute-text', 'mixed', 'secondary', 'not-confirmed'];

/** What the guide holds today, counted when it was built: nothing here is written by hand. */
export function Figures({ method: { figures, newest } }: { method: MethodOutline }) {
  const words = useWords();
  const law = useLawWords();
  const { jurisdictions, remedies, oldestCheckedOn, undated, gaps, primary } = figures;
  return (
    <>
      <dl className="method-figures">
        <Figure
          id="places"
          label={words('method.figure.places')}
          value={words('method.number', { n: jurisdictions })}
        />
        <Figure id="routes" label={words('method.figure.routes')} value={words('method.number', { n: remedies })} />
        <Figure id="gaps" label={words('method.figure.gaps')} value={words('method.number', { n: gaps })} />
        <Figure
          id="oldest"
          label={words('method.figure.oldest')}
          value={oldestCheckedOn === null ? words('method.figure.noDay') : law.date(oldestCheckedOn)}
        />
        {newest !== null && (
          <Figure id="version" label={words('method.figure.version')} value={newest.contentVersion} />
        )}
      </dl>
      {undated > 0 && <p className="muted">{words('method.figure.undated', { count: undated })}</p>}
      <div className="method-pair">
        <Amounts
          title={words('method.figure.readExtent')}
          amounts={extents.map((key) => ({ key, label: law.readExtent[key], count: figures.survivorRoutes[key] }))}
        />
        <Amounts
          title={words('method.figure.verification')}
          amounts={readings.map((key) => ({ key, label: law.verification[key], count: figures.verification[key] }))}
        />
      </div>
      <p>{words('method.figure.primary', { supported: primary.supported, known: primary.known })}</p>
    </>
  );
}

function Figure({ id, label, value }: { id: string; label: string; value: string }) {
  return (
    <div data-figure={id}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
