import type { JurisdictionCode } from '../../shared/law/schema/codes';
import { useCall } from '../bridge';
import { PlaceChoice } from '../components/PlaceChoice';
import { goTo } from '../components/route';
import { useWords } from '../components/words';
import { useSections } from './sections';

/** The part of the page that is being read: the last one whose head has passed the top. */
function partInView(ids: readonly string[]): string | undefined {
  return ids.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < 160).at(-1);
}

/** Goes to another place, to the same part that is being read here. */
export function Elsewhere({ code }: { code: JurisdictionCode }) {
  const words = useWords();
  const rows = useCall('guide.matrix', {});
  const sections = useSections();
  if (rows.state !== 'ready') return null;
  const go = (next: string) => {
    const part = partInView(sections.map(({ id }) => id));
    if (part === undefined) goTo('guide', next);
    else goTo('guide', next, part);
  };
  return (
    <PlaceChoice
      label={words('place.elsewhere')}
      first={words('place.elsewhere')}
      action={words('place.elsewhere.go')}
      places={rows.value.filter((row) => row.code !== code)}
      onChoose={go}
    />
  );
}
