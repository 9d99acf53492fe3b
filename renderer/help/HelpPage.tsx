import '../components/zod-without-eval';
import { help } from '../../shared/law/help/help';
import { useKeptScroll, useRoute } from '../components/route';
import { useWords } from '../components/words';
import '../guide/citations.css';
import '../guide/place.css';
import { useTellSections } from '../guide/sections';
import { AdviceList } from './AdviceList';
import { SourceList } from './Checked';
import './help.css';
import { Danger, HotlineCard } from './HotlineCard';
import { Programs } from './Programs';

/** Who to turn to, the most urgent first; what to know before; and where each line comes from. */
export function HelpPage() {
  const words = useWords();
  const [, place] = useRoute();
  useKeptScroll(true);
  useTellSections([
    { id: 'before', title: words('help.before') },
    { id: 'programs', title: words('help.programs') },
    { id: 'lawyer', title: words('help.lawyer') },
    { id: 'secrets', title: words('help.secrets') },
    { id: 'address', title: words('help.address') },
    { id: 'checks', title: words('help.checks') },
  ]);
  return (
    <div className="place help">
      <h1>{words('guide.help')}</h1>
      <Danger danger={help.danger} />
      <HotlineCard hotline={help.hotline} />
      <p className="muted help-lead no-print">{words('help.lead')}</p>
      <div className="place-columns">
        <div className="place-main">
          <section id="before" className="card">
            <h2 tabIndex={-1}>{words('help.before')}</h2>
            <AdviceList list={help.advice.beforeCalling} />
          </section>
          <Programs place={place} />
        </div>
        <div className="place-side">
          <section id="lawyer" className="card">
            <h2 tabIndex={-1}>{words('help.lawyer')}</h2>
            <AdviceList list={help.advice.lawyer} />
          </section>
          <section id="secrets" className="card">
            <h2 tabIndex={-1}>{words('help.secrets')}</h2>
            <AdviceList list={help.advice.secrets} />
          </section>
          <section id="address" className="card">
            <h2 tabIndex={-1}>{words('help.address')}</h2>
            <p className="muted">{words('help.address.lead')}</p>
            <AdviceList list={help.advice.address} />
          </section>
          <section id="checks" className="card sunk">
            <h2 tabIndex={-1}>{words('help.checks')}</h2>
            <p className="muted">{words('help.checks.text')}</p>
            <details>
              <summary>{words('place.sources', { count: help.sources.length })}</summary>
              <SourceList sources={help.sources} />
            </details>
          </section>
        </div>
      </div>
      <p className="places-foot">{words('place.notAdvice')}</p>
    </div>
  );
}
