import { type ReactNode, useState } from 'react';
import { deriveRestrictions } from '../../shared/law/restrictions';
import type { Fact } from '../../shared/law/schema/fact';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { Offense } from '../../shared/law/schema/offense-families';
import type { Remedy } from '../../shared/law/schema/remedy';
import { useWords } from '../components/words';
import { LegalText } from '../glossary/LegalText';
import { Barriers } from './Barriers';
import { SourceDetails } from './Citation';
import { CopyButton } from './CopyButton';
import { English } from './English';
import { useLawWords } from './law-words';
import { notesOf } from './remedy-notes';
import { useSources } from './SourceDesk';

interface RemedyCardProps {
  remedy: Remedy;
  jurisdiction: Jurisdiction;
  /** Shows the name of the law first and the rest once it is opened. */
  folded?: boolean;
}

/** One way in the law: what it is, which records and offenses it reaches, what it does. */
export function RemedyCard({ remedy, jurisdiction, folded = false }: RemedyCardProps) {
  const law = useLawWords();
  const [open, setOpen] = useState(false);
  const kind = <LegalText text={law.remedyKind[remedy.kind]} />;
  if (!folded) {
    return (
      <article className="card remedy" id={remedy.id}>
        <p className="remedy-kind">{kind}</p>
        <h3 tabIndex={-1} lang="en">
          {remedy.title}
        </h3>
        <RemedyBody remedy={remedy} jurisdiction={jurisdiction} />
      </article>
    );
  }
  return (
    <details className="card remedy-fold" id={remedy.id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="remedy-kind">{law.remedyKind[remedy.kind]}</span>
        <h3 tabIndex={-1} lang="en">
          {remedy.title}
        </h3>
        <cite lang="en">{remedy.citation}</cite>
      </summary>
      {open && (
        <article className="remedy">
          <RemedyBody remedy={remedy} jurisdiction={jurisdiction} />
        </article>
      )}
    </details>
  );
}

function RemedyBody({ remedy, jurisdiction }: { remedy: Remedy; jurisdiction: Jurisdiction }) {
  const words = useWords();
  const law = useLawWords();
  const restrictions = deriveRestrictions(remedy, jurisdiction);
  const notes = notesOf(remedy);
  const { scope, included, excluded } = remedy.offenses;
  return (
    <>
      <p className="cite-line">
        <cite lang="en">{remedy.citation}</cite>
        <CopyButton text={remedy.citation} label={words('cite.copy')} of={remedy.citation} />
      </p>
      {remedy.effect.text.known === 'stated' && <English as="div">{remedy.effect.text.value}</English>}
      <dl className="remedy-facts">
        <Row title={words('remedy.records')}>
          <Stated fact={remedy.records.kinds} say={(kinds) => kinds.map((kind) => law.recordKind[kind]).join(', ')} />
        </Row>
        <Row title={words('remedy.offenses')}>
          <Stated fact={scope} say={(value) => law.offenseScope[value]} />
          <Offenses title={words('remedy.included')} fact={included} />
          <Offenses title={words('remedy.excluded')} fact={excluded} />
        </Row>
        <Row title={words('remedy.trafficking')}>
          <Stated
            fact={remedy.victim.trafficking}
            say={(kinds) =>
              kinds.length === 0 ? words('remedy.notAFactor') : kinds.map((kind) => law.trafficking[kind]).join(', ')
            }
          />
        </Row>
      </dl>
      <p className="cite-read">
        <LegalText text={law.verification[remedy.verification]} />. {law.currency(remedy)}
      </p>
      {notes.length > 0 && (
        <details>
          <summary>{words('remedy.notes')}</summary>
          {notes.map((note) => (
            <English key={note}>{note}</English>
          ))}
        </details>
      )}
      {restrictions.length > 0 && (
        <details>
          <summary>{words('remedy.barriers')}</summary>
          <Barriers restrictions={restrictions} />
        </details>
      )}
      <SourcesOf remedy={remedy} />
    </>
  );
}

function Row({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="fact-row">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A fact in words. A value that nobody confirmed is told as such, and what is not known says so. */
function Stated<T>({ fact, say }: { fact: Fact<T>; say: (value: T) => string }) {
  const words = useWords();
  const law = useLawWords();
  if (fact.known === 'stated') {
    return (
      <p>
        <LegalText text={say(fact.value)} />
      </p>
    );
  }
  if (fact.known === 'unknown' && fact.lead?.known === 'stated') {
    return (
      <p className="not-known">
        {law.known.unknown}. <LegalText text={words('remedy.notConfirmed', { lead: say(fact.lead.value) })} />
      </p>
    );
  }
  return <p className="not-known">{law.known[fact.known]}</p>;
}

/** Offense families in plain words, and one click away the words of the law or its source. */
function Offenses({ title, fact }: { title: string; fact: Fact<Offense[]> }) {
  const words = useWords();
  const law = useLawWords();
  if (fact.known !== 'stated' || fact.value.length === 0) return null;
  const families = [...new Set(fact.value.flatMap((offense) => offense.families))];
  return (
    <div className="offenses">
      {families.length > 0 && (
        <p>
          {title}: {families.map((family) => law.offenseFamily[family]).join(', ')}
        </p>
      )}
      <details>
        <summary>{words('remedy.exact', { title, count: fact.value.length })}</summary>
        <ul>
          {fact.value.map((offense) => (
            <English as="li" key={offense.text}>
              {offense.text}
            </English>
          ))}
        </ul>
      </details>
    </div>
  );
}

function SourcesOf({ remedy }: { remedy: Remedy }) {
  const facts = [remedy.records.kinds, remedy.offenses.scope, remedy.offenses.included, remedy.offenses.excluded];
  const ids = [...facts, remedy.victim.trafficking, remedy.effect.text].flatMap((fact) => fact.sources);
  const sources = useSources().find([...new Set(ids)]);
  return sources.length > 0 ? <SourceDetails sources={sources} /> : null;
}
