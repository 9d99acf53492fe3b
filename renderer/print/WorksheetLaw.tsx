import type { Finding, Reason } from '../../shared/law/screen/findings';
import { useWords } from '../components/words';
import type { PlacedLaw } from '../screener/laws';
import { groupsOf, type ReasonGroup } from '../screener/reason-groups';
import { type Told, upper } from '../screener/told';

/** What stands in nobody's way is told by its names alone, without its sources. */
export const namedOnly = ({ id }: Pick<ReasonGroup, 'id'>): boolean => id === 'met';

interface WorksheetLawProps {
  finding: Finding;
  law: PlacedLaw;
  told: Told;
  /** The numbers of a reason's sources. */
  numbersOf: (finding: Finding, reason: Reason) => string;
}

/** One law for one record on paper: its citation and date, then every reason by what it does, the deciding one first. */
export function WorksheetLaw({ finding, law, told, numbersOf }: WorksheetLawProps) {
  const words = useWords();
  const { remedy, placeName } = law;
  return (
    <article className="worksheet-law" data-remedy={remedy.id}>
      <h3>
        {told.screen.kind[finding.kind].name}: <span lang="en">{finding.citation}</span>
      </h3>
      <p>
        <small>
          <span lang="en">
            {placeName}. {remedy.title}.
          </span>{' '}
          {told.law.basis[remedy.basis]}. {told.law.currency(remedy)}
        </small>
      </p>
      <dl>
        {groupsOf(finding.reasons).map((group) => (
          <div key={group.id} className="sheet-row worksheet-row">
            <dt>{words(`screen.reasons.${group.id}`)}</dt>
            <dd>
              <Group group={group} told={told} numbersOf={(reason) => numbersOf(finding, reason)} />
            </dd>
          </div>
        ))}
      </dl>
      {finding.dependsOn.length > 0 && (
        <p className="worksheet-open">
          <b>{words('screen.dependsOn')}</b>{' '}
          {finding.dependsOn.map((question) => told.screen.question[question]).join('; ')}.
        </p>
      )}
    </article>
  );
}

interface GroupProps {
  group: ReasonGroup;
  told: Told;
  numbersOf: (reason: Reason) => string;
}

/** Some reasons: met ones by name, unconfirmed ones as a list of points, the rest as sentences with their sources. */
function Group({ group, told, numbersOf }: GroupProps) {
  const name = (reason: Reason) => told.screen.rule[reason.rule].name;
  if (namedOnly(group)) return `${[...new Set(group.reasons.map(name))].join('; ')}.`;
  if (group.id === 'unread') {
    const points = group.reasons.map((reason) => `${told.screen.topic(reason)} ${numbersOf(reason)}`.trim());
    return upper(`${[...new Set(points)].join('; ')}.`);
  }
  return group.reasons.map((reason) => (
    <OneReason key={`${reason.rule} ${reason.field}`} reason={reason} told={told} numbers={numbersOf(reason)} />
  ));
}

/** How many of the law's own sentences stand beside a reason. */
const mostQuotes = 2;

function OneReason({ reason, told, numbers }: { reason: Reason; told: Told; numbers: string }) {
  const quotes = reason.params.quotes.slice(0, mostQuotes);
  return (
    <p>
      <b>{told.screen.rule[reason.rule].name}.</b> {told.screen.reason(reason)}{' '}
      {quotes.length > 0 && <span lang="en">“{quotes.join(' · ')}”</span>}{' '}
      <small>
        {told.law.verification[reason.verification]} {numbers}
      </small>
    </p>
  );
}
