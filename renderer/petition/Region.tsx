import { regionNames, type UsRegion, usRegions } from '../../shared/petition/regions';
import { type ZipArea, zipArea } from '../../shared/petition/zip-areas';
import { useWords } from '../components/words';

/** What a postal code says of the state. A choice of "outside the United States" stands, whatever the code looks like. */
export function placeParts(postalCode: string, region: string): { postalCode: string; region: string } {
  const area = zipArea(postalCode);
  if (region === 'outside-us') return { postalCode, region };
  if (area.of === 'region') return { postalCode, region: area.region };
  const stays = area.of !== 'shared' || area.regions.some((one) => one === region);
  return { postalCode, region: stays ? region : '' };
}

/** The states to choose from; those that a shared postal area lies in come first. */
export function RegionOptions({ first }: { first: readonly UsRegion[] }) {
  const words = useWords();
  return (
    <>
      <option value="">{words('sign.chooseRegion')}</option>
      {[...first, ...usRegions.filter((code) => !first.includes(code))].map((code) => (
        <option key={code} value={code} lang="en">
          {regionNames[code]}
        </option>
      ))}
      <option value="outside-us">{words('sign.outsideUs')}</option>
    </>
  );
}

/** Says why the state was filled in, or why it could not be. */
export function RegionWhy({ area }: { area: ZipArea }) {
  const words = useWords();
  const said = () => {
    switch (area.of) {
      case 'region':
        return words('region.fromCode');
      case 'shared':
        return words('region.shared', { names: area.regions.map((code) => regionNames[code]).join(', ') });
      case 'military':
        return words('region.military');
      case 'unknown':
        return '';
    }
  };
  return (
    <p className="field-hint" role="status">
      {said()}
    </p>
  );
}
