import { useState } from 'react';
import { help, nationalPrograms, programsIn } from '../../shared/law/help/help';
import { useCall } from '../bridge';
import { PickOne } from '../components/fields';
import { useWords } from '../components/words';
import { LookedAt } from './Checked';
import { ProgramList } from './ProgramList';

/** Programs for everyone first, then those of a place that the reader picks. `place` is picked at the start. */
export function Programs({ place }: { place: string | undefined }) {
  const words = useWords();
  const [code, setCode] = useState(place ?? '');
  const overview = useCall('guide.matrix', {});
  const places = (overview.state === 'ready' ? overview.value : [])
    .filter((row) => row.code !== 'US')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const picked = places.find((row) => row.code === code);
  const found = picked === undefined ? [] : programsIn(picked.code);
  return (
    <section id="programs" className="card">
      <h2 tabIndex={-1}>{words('help.programs')}</h2>
      <p className="muted">{words('help.programs.lead')}</p>
      <LookedAt days={help.programs.map(({ checkedOn }) => checkedOn)} />
      <h3>{words('help.programs.national')}</h3>
      <ProgramList programs={nationalPrograms()} />
      <h3>{words('help.programs.place')}</h3>
      <PickOne name="place" label={words('help.pick')} value={picked?.code ?? ''} onChange={setCode}>
        <option value="">{words('help.pick.first')}</option>
        {places.map((row) => (
          <option key={row.code} value={row.code} lang="en">
            {row.name}
          </option>
        ))}
      </PickOne>
      <div className="help-found" aria-live="polite">
        {found.length > 0 && <ProgramList programs={found} />}
        {picked !== undefined && found.length === 0 && <p>{words('help.programs.none', { place: picked.name })}</p>}
      </div>
    </section>
  );
}
