import { factAt } from '../../shared/law/fact-at';
import { processGroups, tellProcessGroup } from '../../shared/law/plain/process';
import { Teller } from '../../shared/law/plain/teller';
import { deriveJurisdiction, deriveRestrictions } from '../../shared/law/restrictions';
import type { Fact } from '../../shared/law/schema/fact';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Offense } from '../../shared/law/schema/offense-families';
import type { Remedy } from '../../shared/law/schema/remedy';
import { deriveSteps } from '../../shared/law/steps';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';
import { notesOf } from '../guide/remedy-notes';

/** Everything that the guide holds about a place, each statement with its citation, its sources by number. */
export function LawyerSheet({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useWords();
  const law = useLawWords();
  const { name, remedies, gaps, forms, sources } = jurisdiction;
  const answer = law.placeAnswer(name, deriveJurisdiction(jurisdiction));
  const groups = [
    {
      title: words('place.clear'),
      held: remedies.filter((r) => r.basis === 'survivor' && r.stage === 'post-conviction'),
    },
    { title: words('place.before'), held: remedies.filter((r) => r.stage === 'pre-conviction') },
    {
      title: words('place.other'),
      held: remedies.filter((r) => r.basis === 'general' && r.stage === 'post-conviction'),
    },
  ];
  return (
    <>
      <h1 lang="en">{name}</h1>
      <p>
        {answer.what} {answer.limits}
      </p>
      {groups.map(({ title, held }) =>
        held.length === 0 ? null : (
          <section key={title}>
            <h2>{title}</h2>
            {held.map((remedy) => (
              <Entry key={remedy.id} remedy={remedy} jurisdiction={jurisdiction} />
            ))}
          </section>
        ),
      )}
      {gaps.length > 0 && (
        <section>
          <h2>{words('place.gaps')}</h2>
          <ul lang="en">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </section>
      )}
      {forms.length > 0 && (
        <section>
          <h2>{words('place.forms')}</h2>
          <ul lang="en">
            {forms.map((form) => (
              <li key={form.url + form.title}>
                {form.title}
                {form.id !== null && ` (${form.id})`}: {form.url}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words('place.sources', { count: sources.length })}</h2>
        <ol className="sheet-sources">
          {sources.map((source) => (
            <li key={source.id}>
              <span lang="en">
                {source.title}. {source.publisher}
              </span>
              . {law.sourceKind[source.kind]}.{source.currency !== null && <span lang="en"> {source.currency}</span>}{' '}
              {source.url}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** The numbers of sources in the list at the end: "[1, 4]". */
function numbersOf(ids: readonly string[], { sources }: Jurisdiction): string {
  const numbers = ids.map((id) => sources.findIndex((source) => source.id === id) + 1).filter((n) => n > 0);
  return numbers.length === 0 ? '' : `[${[...new Set(numbers)].sort((a, b) => a - b).join(', ')}]`;
}

function Entry({ remedy, jurisdiction }: { remedy: Remedy; jurisdiction: Jurisdiction }) {
  const words = useWords();
  const law = useLawWords();
  const { records, offenses, victim, effect } = remedy;
  const offensesIn = (fact: Fact<Offense[]>) =>
    fact.known === 'stated' ? fact.value.map(({ text }) => text).join('; ') : null;
  const [included, excluded] = [offensesIn(offenses.included), offensesIn(offenses.excluded)];
  const ids = [records.kinds, offenses.scope, victim.trafficking, effect.text].flatMap(({ sources }) => sources);
  const restrictions = deriveRestrictions(remedy, jurisdiction);
  const steps = deriveSteps(remedy, jurisdiction).filter((step) => step.of !== 'restriction');
  const told = new Set(restrictions.map(({ field }) => field));
  const route = { remedy, name: remedy.citation, group: remedy.basis };
  const more = processGroups.flatMap((group) => {
    if (remedy.stage === 'pre-conviction') return [];
    const sentences = tellProcessGroup(group, new Teller(route, jurisdiction, law));
    const fresh = sentences.filter(({ facts, says }) => says === 'law' && facts.some((path) => !told.has(path)));
    return fresh.length > 0 ? [{ group, sentences: fresh }] : [];
  });
  return (
    <article className="sheet-entry">
      <h3>
        <span lang="en">{remedy.title}</span>
      </h3>
      <p>
        <b lang="en">{remedy.citation}</b>. {law.remedyKind[remedy.kind]}. {law.basis[remedy.basis]}.{' '}
        {law.verification[remedy.verification]}. {law.currency(remedy)} {numbersOf(ids, jurisdiction)}
      </p>
      {effect.text.known === 'stated' && <p lang="en">{effect.text.value}</p>}
      <dl>
        <div className="sheet-row">
          <dt>{words('remedy.records')}</dt>
          <dd>
            {records.kinds.known === 'stated'
              ? records.kinds.value.map((kind) => law.recordKind[kind]).join(', ')
              : law.known[records.kinds.known]}
          </dd>
        </div>
        <div className="sheet-row">
          <dt>{words('remedy.offenses')}</dt>
          <dd>
            {offenses.scope.known === 'stated'
              ? law.offenseScope[offenses.scope.value]
              : law.known[offenses.scope.known]}
            {included !== null && included !== '' && (
              <p>
                {words('remedy.included')}: <span lang="en">{included}</span>
              </p>
            )}
            {excluded !== null && excluded !== '' && (
              <p>
                {words('remedy.excluded')}: <span lang="en">{excluded}</span>
              </p>
            )}
          </dd>
        </div>
        {restrictions.map((restriction) => (
          <div key={restriction.id} className="sheet-row">
            <dt>{law.restrictionName[restriction.id]}</dt>
            <dd>
              <b>{law.answer(restriction.answer, restriction.textRead)}.</b> {law.restriction(restriction)}{' '}
              <small>
                {law.verification[restriction.known === 'unknown' ? 'not-confirmed' : restriction.verification]}{' '}
                {numbersOf(restriction.sources, jurisdiction)}
              </small>
            </dd>
          </div>
        ))}
        {more.map(({ group, sentences }) => (
          <div key={group} className="sheet-row">
            <dt>{words(`process.${group}`)}</dt>
            <dd>
              {sentences.map(({ text }) => text).join(' ')}{' '}
              <small>
                {numbersOf(
                  sentences.flatMap(({ facts }) => facts.flatMap((path) => factAt(remedy, path)?.sources ?? [])),
                  jurisdiction,
                )}
              </small>
            </dd>
          </div>
        ))}
        {steps.map((step) => (
          <div key={step.id} className="sheet-row">
            <dt>{law.stepName[step.id]}</dt>
            <dd>
              {law.step(step)} <span lang="en">{step.texts.join(' ')}</span>{' '}
              <small>{numbersOf(step.sources, jurisdiction)}</small>
            </dd>
          </div>
        ))}
      </dl>
      {notesOf(remedy).length > 0 && <p lang="en">{notesOf(remedy).join(' ')}</p>}
    </article>
  );
}
