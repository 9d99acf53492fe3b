import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { CallOutput } from '../../../shared/ipc';
import type { PetitionEvent } from '../../../shared/petition/event';
import { useCall } from '../../bridge';
import { Problem, Waiting } from '../../components/Problem';
import { useWords } from '../../components/words';
import { LivePicture } from '../live/LivePicture';
import { EventForm } from './EventForm';
import { EventList } from './EventList';
import './events.css';

export type EventsOfLaptop = CallOutput<'desk.events'>;

/** What goes on now, and the events of this laptop: make, change, choose, close. */
export function Events() {
  const words = useWords();
  const events = useCall('desk.events', {});
  const [last, setLast] = useState<EventsOfLaptop | null>(null);
  const [editing, setEditing] = useState<PetitionEvent | 'new' | null>(null);
  if (events.state === 'ready' && events.value !== last) setLast(events.value);
  const reload = () => {
    if (events.state !== 'loading') events.reload();
  };
  if (events.state === 'failed') return <Problem error={events.error} retry={events.reload} />;
  if (!last) return <Waiting />;
  if (editing !== null || last.events.length === 0) {
    const event = editing === 'new' || editing === null ? null : editing;
    return (
      <EventForm
        event={event}
        first={last.events.length === 0}
        onBack={() => setEditing(null)}
        onSaved={() => {
          setEditing(null);
          reload();
        }}
      />
    );
  }
  return (
    <div className="stack">
      <LivePicture stamp={last.current ?? ''} />
      <section className="card stack" aria-labelledby="events">
        <div className="desk-row">
          <h2 id="events">{words('events.title')}</h2>
          <button type="button" className="button" onClick={() => setEditing('new')}>
            <Plus className="icon" aria-hidden="true" /> {words('events.new')}
          </button>
        </div>
        <p className="muted">{words('events.text')}</p>
        <EventList events={last} reload={reload} onEdit={setEditing} />
      </section>
    </div>
  );
}
