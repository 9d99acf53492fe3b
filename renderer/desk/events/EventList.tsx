import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PetitionEvent } from '../../../shared/petition/event';
import { call } from '../../bridge';
import { Problem } from '../../components/Problem';
import { Question } from '../../components/Question';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import type { EventsOfLaptop } from './Events';

interface EventListProps {
  events: EventsOfLaptop;
  reload: () => void;
  onEdit: (event: PetitionEvent) => void;
}

/** Every event with its counts, and what can be done with it. */
export function EventList({ events, reload, onEdit }: EventListProps) {
  const words = useWords();
  const intl = useIntl();
  const { busy, error, run } = useAction();
  const [closing, setClosing] = useState<PetitionEvent | null>(null);
  const choose = (id: string | null) => void run(() => call('desk.chooseEvent', { id }), reload);
  const setState = (id: string, state: PetitionEvent['state']) =>
    run(
      () => call('desk.setEventState', { id, state }),
      () => {
        setClosing(null);
        reload();
      },
    );
  return (
    <>
      {error && <Problem error={error} />}
      <ul className="events">
        {events.events.map(({ event, count }) => {
          const current = event.id === events.current;
          const look = current ? 'teal' : '';
          return (
            <li key={event.id} aria-label={event.name}>
              <div className="events-what">
                <h3>{event.name}</h3>
                <p className="muted">
                  {[event.place, intl.formatDate(`${event.day}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' })]
                    .filter((part) => part !== '')
                    .join(' · ')}
                  {event.staffLabel !== '' && ` · ${event.staffLabel}`}
                </p>
                <p>
                  <span className={`pill ${look}`}>
                    {words(current ? 'events.current' : event.state === 'open' ? 'events.open' : 'events.closed')}
                  </span>{' '}
                  {words('events.count', { total: count.total, paper: count.paper })}
                  {count.withdrawn > 0 && ` ${words('events.withdrawn', { count: count.withdrawn })}`}
                </p>
              </div>
              <div className="actions">
                {event.state === 'open' && (
                  <button
                    type="button"
                    className={current ? 'button' : 'button main'}
                    disabled={busy}
                    onClick={() => choose(current ? null : event.id)}
                  >
                    {words(current ? 'events.leave' : 'events.choose')}
                  </button>
                )}
                <button type="button" className="button" onClick={() => onEdit(event)}>
                  {words('events.edit')}
                </button>
                {event.state === 'open' ? (
                  <button type="button" className="button" onClick={() => setClosing(event)}>
                    {words('events.close')}
                  </button>
                ) : (
                  <button
                    type="button"
                    className="button"
                    disabled={busy}
                    onClick={() => void setState(event.id, 'open')}
                  >
                    {words('events.reopen')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {closing && (
        <Question
          isOpen
          onClose={() => setClosing(null)}
          title={words('events.closing', { name: closing.name })}
          actions={
            <>
              <button type="button" className="button main" onClick={() => setClosing(null)}>
                {words('events.keepOpen')}
              </button>
              <button
                type="button"
                className="button grave"
                disabled={busy}
                onClick={() => void setState(closing.id, 'closed')}
              >
                {words('events.closeIt')}
              </button>
            </>
          }
        >
          <p>{words('events.closingText')}</p>
        </Question>
      )}
    </>
  );
}
