import { call } from '../bridge';
import { LanguageSwitch, ThemeChoice } from '../components/choices';
import { useFrame } from '../components/frame-context';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { type Door, doors, doorTitles } from './doors';
import { useSections } from './sections';

/** The side of the guide: where you are, what is on this page, and the other doors. */
export function SideNav({ door, code }: { door: Door; code: string | undefined }) {
  const words = useWords();
  const { info } = useFrame();
  const sections = useSections();
  const alone = info.role === 'private';
  return (
    <header className="side no-print">
      <a className="brand" href="#/">
        {alone ? words('guide.private') : 'Relief Desk'}
      </a>
      <nav aria-label={words('guide.nav')}>
        <ul>
          {doors.map((one) => (
            <li key={one}>
              <a href={hrefOf(one)} aria-current={one !== door ? undefined : code === undefined ? 'page' : 'true'}>
                {words(doorTitles[one])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.length > 0 && (
        <nav className="side-sections" aria-label={words('place.onThisPage')}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <button type="button" onClick={() => showSection(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="side-foot">
        {!alone && info.profile === 'full' && (
          <ul>
            <li>
              <button type="button" onClick={() => void call('app.go', { to: 'signer' })}>
                {words('guide.petition')}
              </button>
            </li>
            <li>
              <button type="button" onClick={() => void call('app.go', { to: 'desk' })}>
                {words('guide.desk')}
              </button>
            </li>
          </ul>
        )}
        <div className="side-choices">
          <LanguageSwitch className="button quiet" />
          <ThemeChoice />
        </div>
      </div>
    </header>
  );
}

/** Brings a part of the page into view and gives its heading the focus, so that a screen reader follows. */
export function showSection(id: string): void {
  const part = document.getElementById(id);
  for (let fold = part?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  part?.scrollIntoView();
  part?.querySelector<HTMLElement>('h2, h3')?.focus({ preventScroll: true });
}
