import { handbook } from 'virtual:handbook';
import { useEffect, useRef } from 'react';
import { type HandbookPageId, isHandbookPage } from '../../shared/handbook/page';
import { useFrame } from '../components/frame-context';
import { hrefOf, useKeptScroll } from '../components/route';
import { type MessageId, useWords } from '../components/words';
import { useTellSections } from '../guide/sections';
import { PrintButton } from '../print/PrintButton';
import { HandbookText, Line } from './HandbookText';
import './handbook.css';

interface Group {
  title: MessageId;
  pages: readonly HandbookPageId[];
}

const all: readonly Group[] = [
  { title: 'handbook.people', pages: ['survivor', 'advocate', 'volunteer', 'coordinator', 'reviewer'] },
  { title: 'handbook.trouble', pages: ['lost-passphrase', 'stolen-laptop', 'full-disk', 'limits'] },
];

/** Where there is no petition, a private session above all, its pages are not there either. */
const ofGuide: readonly Group[] = [
  { title: 'handbook.people', pages: ['survivor', 'advocate', 'reviewer'] },
  { title: 'handbook.trouble', pages: ['limits'] },
];

/** The handbook: all of its pages to choose from, or one of them. */
export function Handbook({ page }: { page: string | undefined }) {
  const { info } = useFrame();
  const groups = info.role === 'private' || info.profile !== 'full' ? ofGuide : all;
  const open = isHandbookPage(page) && groups.some(({ pages }) => pages.includes(page)) ? page : null;
  return open === null ? <Contents groups={groups} /> : <Page key={open} page={open} />;
}

/** The heading takes the focus, so that a screen reader starts at the top of what was opened. */
function useTitleFocus() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return title;
}

function Contents({ groups }: { groups: readonly Group[] }) {
  const words = useWords();
  const { language } = useFrame();
  const title = useTitleFocus();
  useKeptScroll(true);
  return (
    <article className="handbook">
      <h1 tabIndex={-1} ref={title}>
        {words('guide.handbook')}
      </h1>
      <p className="handbook-lead">{words('handbook.lead')}</p>
      {groups.map((group) => (
        <section key={group.title} className="handbook-group">
          <h2>{words(group.title)}</h2>
          <ul>
            {group.pages.map((page) => (
              <li key={page}>
                <a href={hrefOf('handbook', page)}>{handbook[language][page].title}</a>
                <p>
                  <Line spans={handbook[language][page].lead} onPaper />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

function Page({ page }: { page: HandbookPageId }) {
  const words = useWords();
  const { language } = useFrame();
  const title = useTitleFocus();
  const text = handbook[language][page];
  useKeptScroll(true);
  useTellSections(text.sections.map(({ id, title }) => ({ id, title })));
  return (
    <article className="handbook">
      <nav className="handbook-back no-print" aria-label={words('handbook.all')}>
        <a href={hrefOf('handbook')}>{words('handbook.all')}</a>
      </nav>
      <div className="handbook-head">
        <h1 tabIndex={-1} ref={title}>
          {text.title}
        </h1>
        <PrintButton choices={[{ of: 'handbook', page }]} />
      </div>
      <HandbookText page={text} />
      <p className="handbook-foot">{words('place.notAdvice')}</p>
    </article>
  );
}
