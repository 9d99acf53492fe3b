import { useEffect } from 'react';
import type { MethodOutline } from '../../shared/law/guide';
import type { Answer } from '../../shared/law/restriction-schema';
import type { Known, Verification } from '../../shared/law/schema/codes';
import { staleAfterDays } from '../../shared/law/stale';
import { useCall } from '../bridge';
import { useFrame } from '../components/frame-context';
import { Problem, Waiting } from '../components/Problem';
import { hrefOf, useKeptScroll, useRoute } from '../components/route';
import { type MessageId, useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';
import { showSection } from '../guide/SideNav';
import { useTellSections } from '../guide/sections';
import { AnswerPill } from '../guide/shapes';
import { Changes } from './Changes';
import { Figures } from './Figures';
import './method.css';
import { Part, Terms } from './MethodParts';
import { RestrictionOrder } from './RestrictionOrder';
import { UpdateLaw } from './UpdateLaw';

const knownTexts: Record<Known, MessageId> = {
  stated: 'method.known.stated',
  silent: 'method.known.silent',
  'not-required': 'method.known.notRequired',
  unknown: 'method.known.unknown',
};
const readingTexts: Record<Verification, MessageId> = {
  'statute-text': 'method.reading.statute',
  mixed: 'method.reading.mixed',
  secondary: 'method.reading.secondary',
  'not-confirmed': 'method.reading.notConfirmed',
};
const answerTexts: Record<Answer, MessageId> = {
  barrier: 'method.answer.barrier',
  possible: 'method.answer.possible',
  none: 'method.answer.none',
  unknown: 'method.answer.unknown',
};
const keys = <K extends string>(record: Record<K, MessageId>) => Object.keys(record) as K[];

const parts = [
  { id: 'figures', title: 'method.figures.title' },
  { id: 'facts', title: 'method.facts.title' },
  { id: 'reading', title: 'method.reading.title' },
  { id: 'restrictions', title: 'method.restrictions.title' },
  { id: 'answer', title: 'method.place.title' },
  { id: 'grade', title: 'method.grade.title' },
  { id: 'age', title: 'method.age.title' },
  { id: 'not-covered', title: 'method.not.title' },
] as const satisfies readonly { id: string; title: MessageId }[];

/** How the law was read, from a fact to a place's answer; or, below it, what the newest version changed. */
export function Method({ section }: { section: string | undefined }) {
  const [, , code] = useRoute();
  const { info } = useFrame();
  const method = useCall('guide.method', {});
  // Never in a private session, which keeps nothing.
  if (section === 'update' && info.role === 'guide') return <UpdateLaw />;
  if (method.state === 'loading') return <Waiting />;
  if (method.state === 'failed') return <Problem error={method.error} retry={method.reload} />;
  if (section === 'changes') return <Changes method={method.value} code={code} />;
  return <MethodPage method={method.value} section={section} />;
}

function MethodPage({ method, section }: { method: MethodOutline; section: string | undefined }) {
  const words = useWords();
  const { info } = useFrame();
  useTellSections(parts.map(({ id, title }) => ({ id, title: words(title) })));
  useKeptScroll(true);
  useEffect(() => {
    if (section !== undefined) showSection(section);
  }, [section]);
  return (
    <article className="method">
      <h1>{words('guide.method')}</h1>
      <p className="method-lead">{words('method.lead')}</p>
      <Part id="figures" title={words('method.figures.title')}>
        <Figures method={method} />
        <p>
          <a href={hrefOf('method', 'changes')}>{words('changes.title')}</a>
        </p>
        {info.role === 'guide' && (
          <p>
            <a href={hrefOf('method', 'update')}>{words('update.link')}</a>
          </p>
        )}
      </Part>
      <FactParts />
      <RestrictionParts />
      <Part id="grade" title={words('method.grade.title')}>
        <p>{words('method.grade.text')}</p>
      </Part>
      <Part id="age" title={words('method.age.title')}>
        <p>{words('method.age.text', { days: staleAfterDays })}</p>
        <p>{words('method.age.partial')}</p>
      </Part>
      <Part id="not-covered" title={words('method.not.title')}>
        <p>{words('method.not.lead')}</p>
        <ul className="method-list">
          <li>{words('method.not.practice')}</li>
          <li>{words('method.not.courts')}</li>
          <li>{words('method.not.cases')}</li>
          <li>{words('method.not.immigration')}</li>
          <li>{words('method.not.elsewhere')}</li>
          <li>{words('method.not.you')}</li>
        </ul>
      </Part>
      <p className="places-foot">{words('place.notAdvice')}</p>
    </article>
  );
}

function FactParts() {
  const words = useWords();
  const law = useLawWords();
  return (
    <>
      <Part id="facts" title={words('method.facts.title')}>
        <p>{words('method.facts.text')}</p>
        <Terms terms={keys(knownTexts).map((key) => ({ key, name: law.known[key], text: words(knownTexts[key]) }))} />
        <p>{words('method.facts.lead')}</p>
        <p>{words('method.facts.sources')}</p>
      </Part>
      <Part id="reading" title={words('method.reading.title')}>
        <p>{words('method.reading.text')}</p>
        <Terms
          terms={keys(readingTexts).map((key) => ({
            key,
            name: law.verification[key],
            text: words(readingTexts[key]),
          }))}
        />
        <p>{words('method.reading.three')}</p>
        <ul className="method-list">
          <li>{words('method.reading.textDate')}</li>
          <li>{words('method.reading.extent')}</li>
          <li>{words('method.reading.looked')}</li>
        </ul>
      </Part>
    </>
  );
}

function RestrictionParts() {
  const words = useWords();
  return (
    <>
      <Part id="restrictions" title={words('method.restrictions.title')}>
        <p>{words('method.restrictions.text')}</p>
        <Terms
          terms={keys(answerTexts).map((key) => ({
            key,
            name: <AnswerPill answer={key} textRead="full" />,
            text: words(answerTexts[key]),
          }))}
        />
        <p>{words('method.restrictions.unknown')}</p>
        <h3>{words('method.order.title')}</h3>
        <p>{words('method.order.text')}</p>
        <RestrictionOrder />
      </Part>
      <Part id="answer" title={words('method.place.title')}>
        <p>{words('method.place.text')}</p>
        <p>{words('method.place.best')}</p>
        <p>{words('method.place.general')}</p>
      </Part>
    </>
  );
}
