import { useState } from 'react';
import { regionNames, type UsRegion, usRegions } from '../../shared/petition/regions';
import { PickOne, TextBox } from '../components/fields';
import { useWords } from '../components/words';
import { PrintButton } from '../print/PrintButton';

/** Makes the report for the leaders of the nation or of one place, with a letter for each. */
export function DeliveryReport() {
  const words = useWords();
  const [place, setPlace] = useState<UsRegion | 'US'>('US');
  const [typed, setTyped] = useState('');
  const addressees = typed
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
    .slice(0, 20);
  return (
    <section className="card stack" aria-labelledby="delivery">
      <h2 id="delivery">{words('delivery.title')}</h2>
      <p className="muted">{words('delivery.text')}</p>
      <p className="muted">{words('delivery.wiped')}</p>
      <PickOne
        name="delivery-place"
        label={words('delivery.place')}
        value={place}
        onChange={(value) => setPlace(usRegions.find((code) => code === value) ?? 'US')}
      >
        <option value="US">{words('delivery.nation')}</option>
        {usRegions.map((code) => (
          <option key={code} value={code}>
            {regionNames[code]}
          </option>
        ))}
      </PickOne>
      <TextBox
        name="addressees"
        label={words('delivery.addressees')}
        hint={words('delivery.addressees.hint')}
        value={typed}
        onChange={setTyped}
        optional
        long
      />
      <div className="actions">
        <PrintButton choices={[{ of: 'delivery', place, addressees }]} />
      </div>
    </section>
  );
}
