import { help, programsIn } from '../../shared/law/help/help';
import { plainText } from '../../shared/law/plain/plain-text';
import type { PlainSentence } from '../../shared/law/plain/sentence';
import { deriveJurisdiction } from '../../shared/law/restrictions';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import { warningsFor } from '../../shared/law/warnings/warnings';
import { warningWords } from '../../shared/law/warnings/words';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';

/** What is sure, most important first, as many sentences as a sheet of two pages can hold. */
function known(sentences: readonly PlainSentence[], remedyId: string | undefined, most: number): string[] {
  return sentences
    .filter(({ remedies, says }) => remedyId !== undefined && remedies.includes(remedyId) && says !== 'not-known')
    .slice(0, most)
    .map(({ text }) => text);
}

/** A place on two pages at most, in plain words: the best route for survivors, what it asks, and where help is. */
export function SurvivorSheet({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useWords();
  const law = useLawWords();
  const { language } = useFrame();
  const { name, remedies } = jurisdiction;
  const derived = deriveJurisdiction(jurisdiction);
  const answer = law.placeAnswer(name, derived);
  const clears = remedies.filter(({ stage }) => stage === 'post-conviction');
  const best =
    clears.find(({ id }) => id === derived.routes[0]) ?? clears.find(({ basis }) => basis === 'survivor') ?? clears[0];
  const plain = plainText(jurisdiction, language);
  const warnings = best === undefined ? [] : warningsFor(best);
  const said = warningWords(language);
  const others = clears.filter((remedy) => remedy !== best);
  const part = (title: string, sentences: readonly string[]) =>
    sentences.length === 0 ? null : (
      <section>
        <h2>{title}</h2>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <>
      <h1>{words('sheet.survivor', { name })}</h1>
      <p>
        {answer.what} {answer.limits}
      </p>
      {best !== undefined && (
        <p>
          {words('sheet.about')} <b lang="en">{best.citation}</b>. {law.basis[best.basis]}. {law.currency(best)}
        </p>
      )}
      <section className="sheet-warnings">
        <h2>{words('sheet.first')}</h2>
        <ul>
          {warnings.map(({ id }) => (
            <li key={id}>
              <b>{said.warning[id].name}:</b> {said.warning[id].text}
            </li>
          ))}
        </ul>
      </section>
      {part(words('place.clear'), known(plain.covers, best?.id, 9))}
      {part(words('place.barriers'), known(plain.inTheWay, best?.id, 9))}
      {part(words('place.process'), known(plain.process, best?.id, 14))}
      {derived.counts.unknown > 0 && <p>{words('sheet.notKnown', { count: derived.counts.unknown })}</p>}
      {others.length > 0 && (
        <section>
          <h2>{words('sheet.others')}</h2>
          <ul>
            {others.slice(0, 5).map((remedy) => (
              <li key={remedy.id}>
                {law.remedyKind[remedy.kind]}: <span lang="en">{remedy.citation}</span> ({law.basis[remedy.basis]})
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words('sheet.help')}</h2>
        <ul>
          <li>
            {help.hotline.name[language]}: <b>{help.hotline.phone.value}</b>.{' '}
            {words('sheet.hotlineText', { word: help.hotline.text.value.word, number: help.hotline.text.value.number })}{' '}
            {words('sheet.phoneLog')}
          </li>
          {programsIn(jurisdiction.code)
            .filter(({ status, contact }) => status !== 'ended' && contact.phone !== null)
            .slice(0, 3)
            .map((program) => (
              <li key={program.id}>
                {program.name}: {program.contact.phone}
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
