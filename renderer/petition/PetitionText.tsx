import { useEffect, useEffectEvent } from 'react';
import { useIntl } from 'react-intl';
import type { CallOutput } from '../../shared/ipc';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { SigningOff } from './SigningOff';

export type Petition = CallOutput<'petition.current'>;

interface PetitionTextProps {
  petition: Petition;
  onSign: () => void;
  onTakeBack: () => void;
  /** The reader is here and may sign soon. */
  onNear: () => void;
}

/** The whole petition, exactly as it is signed, with the way to sign it always in view. */
export function PetitionText({ petition, onSign, onTakeBack, onNear }: PetitionTextProps) {
  const words = useWords();
  const intl = useIntl();
  const { language } = useFrame();
  const text = petition.campaign.texts[language];
  const open = petition.signing === 'open';
  const near = useEffectEvent(onNear);
  useEffect(() => {
    near();
  }, []);

  return (
    <>
      <main className="petition">
        <article>
          <h1 tabIndex={-1}>{text.title}</h1>
          <div className="petition-to">
            <h2>{words('petition.to')}</h2>
            <ul>
              {text.addressees.map((addressee) => (
                <li key={addressee}>{addressee}</li>
              ))}
            </ul>
          </div>
          <div className="petition-body">
            {text.body.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <section className="petition-ask" aria-labelledby="ask">
            <h2 id="ask">{words('petition.ask')}</h2>
            <p>{text.ask}</p>
          </section>
          {text.note && (
            <p className="petition-note">
              <strong>
                {words('petition.note', {
                  day: intl.formatDate(`${text.note.day}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' }),
                })}
              </strong>{' '}
              {text.note.text}
            </p>
          )}
        </article>
        <aside className="petition-small">
          {!open && <SigningOff />}
          {petition.event?.count && <Today event={petition.event} count={petition.event.count} />}
          <section aria-labelledby="terms">
            <h2 id="terms">{words('petition.terms')}</h2>
            {text.terms.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
          <section aria-labelledby="privacy">
            <h2 id="privacy">{words('petition.privacy')}</h2>
            {text.privacy.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
          {open && <Trouble petition={petition} />}
          {open && (
            <section aria-labelledby="take-back">
              <h2 id="take-back">{words('withdraw.title')}</h2>
              <p>{words('petition.takeBackText')}</p>
              <button type="button" className="button" onClick={onTakeBack}>
                {words('petition.takeBack')}
              </button>
            </section>
          )}
        </aside>
      </main>
      {open && (
        <footer className="signer-bar">
          <p>{words('petition.nothingAboutYou')}</p>
          <button type="button" className="button main" onClick={onSign}>
            {words('petition.sign')}
          </button>
        </footer>
      )}
    </>
  );
}

/** Who to ask when signing fails. */
export function Trouble({ petition }: { petition: Petition }) {
  const words = useWords();
  return (
    <section className="petition-trouble" aria-labelledby="trouble">
      <h2 id="trouble">{words('petition.trouble')}</h2>
      <p>{petition.campaign.help}</p>
      <p>{words('petition.contact', { who: petition.campaign.dataController, contact: petition.campaign.contact })}</p>
    </section>
  );
}

type Event = NonNullable<Petition['event']>;

/** How many signed here, where staff let everyone see it. */
function Today({ event, count }: { event: Event; count: NonNullable<Event['count']> }) {
  const words = useWords();
  return (
    <section className="petition-today" aria-label={event.name}>
      <p>
        <strong>{words('petition.today', { count: count.today })}</strong>{' '}
        {event.goal !== null && words('petition.goal', { total: count.total, goal: event.goal })}
      </p>
    </section>
  );
}
