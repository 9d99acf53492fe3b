import { useState } from 'react';
import { regionNames, type UsRegion, usRegions } from '../../shared/petition/regions';
import { zipArea } from '../../shared/petition/zip-areas';
import { useCall } from '../bridge';
import { PickOne, TextBox } from '../components/fields';
import { useFrame } from '../components/frame-context';
import { Problem, Waiting } from '../components/Problem';
import { useWords } from '../components/words';
import { ExpiredLaw } from '../guide/LawNotice';
import type { Draft } from './draft';
import { placeParts, RegionOptions, RegionWhy } from './Region';

interface LawStepProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  onBack: () => void;
  onNext: () => void;
}

/** What the guide says of the signer's place, for information; nothing here is signed, and it can be skipped. */
export function LawStep({ draft, change, onBack, onNext }: LawStepProps) {
  const words = useWords();
  const [touched, setTouched] = useState(draft.region !== '' || draft.postalCode !== '');
  const region = usRegions.find((code) => code === draft.region);
  const area = zipArea(draft.postalCode);
  return (
    <>
      <main className="law-step">
        <div className="law-where">
          <h1 tabIndex={-1}>{words('law.title')}</h1>
          <p className="sign-lead">{words('law.lead')}</p>
          <TextBox
            name="postalCode"
            label={words('field.postalCode')}
            hint={words('law.zipHint')}
            value={draft.postalCode}
            onChange={(postalCode) => {
              setTouched(true);
              change(placeParts(postalCode, draft.region));
            }}
            optional
          />
          <PickOne
            name="region"
            label={words('law.orChoose')}
            value={draft.region}
            onChange={(chosen) => {
              setTouched(true);
              change({ region: chosen });
            }}
          >
            <RegionOptions first={area.of === 'shared' ? area.regions : []} />
          </PickOne>
          {touched && <RegionWhy area={area} />}
        </div>
        {region ? (
          <PlaceLaw key={region} code={region} />
        ) : (
          <section className="card law-card" aria-labelledby="law-none">
            <h2 id="law-none">{words('law.heading')}</h2>
            <p>{words(draft.region === 'outside-us' ? 'law.outside' : 'law.choose')}</p>
            <p className="muted">{words('law.notSigned')}</p>
          </section>
        )}
      </main>
      <footer className="signer-bar">
        <button type="button" className="button" onClick={onBack}>
          {words('sign.back')}
        </button>
        <p>{words('petition.nothingAboutYou')}</p>
        {region ? (
          <button type="button" className="button main" onClick={onNext}>
            {words('sign.continue')}
          </button>
        ) : (
          <button type="button" className="button main" onClick={onNext}>
            {words('law.skip')}
          </button>
        )}
      </footer>
    </>
  );
}

function PlaceLaw({ code }: { code: UsRegion }) {
  const words = useWords();
  const { language } = useFrame();
  const law = useCall('petition.stateLaw', { code, language });
  return (
    <section className="card law-card" aria-labelledby="law-place" aria-live="polite">
      <p className="law-kicker">{words('law.heading')}</p>
      <h2 id="law-place">{words('law.today', { name: regionNames[code] })}</h2>
      {law.state === 'loading' && <Waiting />}
      {law.state === 'failed' && <Problem error={law.error} retry={law.reload} />}
      {law.state === 'ready' && (
        <>
          <ExpiredLaw />
          <p className="law-what">{law.value.what}</p>
          {law.value.limits && <p className="law-what">{law.value.limits}</p>}
          {law.value.limits === null && <p>{words('law.onlyWhatThereIs')}</p>}
          <p className="law-source">
            {law.value.citation && <cite lang="en">{law.value.citation}</cite>} {law.value.currency}{' '}
            {words('guide.content', { version: law.value.contentVersion })}
          </p>
          <p className="muted">{words('law.notSigned')}</p>
        </>
      )}
    </section>
  );
}
