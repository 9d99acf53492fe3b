import type { RestrictionId } from '../../shared/law/restriction-schema';
import { restrictionOrder } from '../../shared/law/restrictions';
import type { MessageId } from '../components/words';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';

const reasons: Record<RestrictionId, MessageId> = {
  'minors-only': 'method.why.minorsOnly',
  'certain-offenses-only': 'method.why.certainOffensesOnly',
  'relives-trauma': 'method.why.relivesTrauma',
  burden: 'method.why.burden',
  nexus: 'method.why.nexus',
  hearing: 'method.why.hearing',
  'prosecutor-consent': 'method.why.prosecutorConsent',
  waiting: 'method.why.waiting',
  deadline: 'method.why.deadline',
  preconditions: 'method.why.preconditions',
  fees: 'method.why.fees',
  'public-record': 'method.why.publicRecord',
  'county-by-county': 'method.why.countyByCounty',
  'labor-left-out': 'method.why.laborLeftOut',
  'arrests-left-out': 'method.why.arrestsLeftOut',
  discretion: 'method.why.discretion',
};

/** The restrictions in the order in which the guide compares routes, each with the reason why it is looked at. */
export function RestrictionOrder() {
  const words = useWords();
  const law = useLawWords();
  return (
    <ol className="method-order">
      {restrictionOrder.map((id) => (
        <li key={id} data-restriction={id}>
          <b>{law.restrictionName[id]}</b>
          <p>{words(reasons[id])}</p>
        </li>
      ))}
    </ol>
  );
}
