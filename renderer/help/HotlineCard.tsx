import type { ReactNode } from 'react';
import type { Help, Hotline } from '../../shared/law/help/schema';
import { useWords } from '../components/words';
import { CopyButton } from '../guide/CopyButton';
import { Checked, LookedAt, useBilingual } from './Checked';
import { StatusPill } from './StatusPill';

/** What to do in danger: one number, said calmly. */
export function Danger({ danger }: { danger: Help['danger'] }) {
  const words = useWords();
  const say = useBilingual();
  return (
    <section className="card help-danger" id="now" aria-labelledby="now-title">
      <div>
        <h2 id="now-title">{words('help.danger')}</h2>
        <p className="help-number">{danger.number.value}</p>
      </div>
      <div className="help-stack">
        <p>{say(danger.text.value)}</p>
        <Checked of={danger.text} />
      </div>
    </section>
  );
}

/** A web address as people say it. */
const bare = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** The national hotline: its number first, then every other way to reach it and what it promises. */
export function HotlineCard({ hotline }: { hotline: Hotline }) {
  const words = useWords();
  const say = useBilingual();
  const { name, ...facts } = hotline;
  const { phone, text, chat, relay, hours, languages, privacy } = facts;
  const how = words('help.text.how', text.value);
  return (
    <section className="card help-hotline" id="hotline" aria-labelledby="hotline-title">
      <div className="help-stack">
        <h2 id="hotline-title">{say(name)}</h2>
        <p className="help-number" data-hotline>
          {phone.value}
        </p>
        <CopyButton text={phone.value} label={words('help.copyNumber')} of={phone.value} />
        <p className="help-traces">{words('help.traces')}</p>
        <LookedAt days={Object.values(facts).map(({ checkedOn }) => checkedOn)} />
        <Checked of={phone} />
      </div>
      <dl className="help-facts">
        <Row title={words('help.text')} of={text}>
          {how} <CopyButton text={text.value.number} label={words('help.copyNumber')} of={how} />
        </Row>
        <Row title={words('help.chat')} of={chat}>
          {bare(chat.value)} <CopyButton text={chat.value} label={words('help.copyAddress')} of={words('help.chat')} />
        </Row>
        <Row title={words('help.hours')} of={hours}>
          {say(hours.value)}
        </Row>
        <Row title={words('help.languages')} of={languages}>
          {say(languages.value)}
        </Row>
        <Row title={words('help.relay')} of={relay}>
          {words('help.relay.how', { number: relay.value })}
        </Row>
        <Row title={words('help.privacy')} of={privacy}>
          {say(privacy.value)}
        </Row>
      </dl>
    </section>
  );
}

interface RowProps {
  title: string;
  of: { sources: string[]; checkedOn: string; status: 'confirmed' | 'not-confirmed' };
  children: ReactNode;
}

function Row({ title, of, children }: RowProps) {
  return (
    <div className="fact-row">
      <dt>{title}</dt>
      <dd>
        <p>{children}</p>
        <div className="help-line">
          {of.status === 'not-confirmed' && <StatusPill status="not-confirmed" />}
          <Checked of={of} />
        </div>
      </dd>
    </div>
  );
}
