import { useIntl } from 'react-intl';
import { type OutboxCounts, sendStateSchema } from '../../shared/outbox/outbox';
import { type RowFilter, rowFilterSchema } from '../../shared/outbox/rows';
import { useCall } from '../bridge';
import { PickOne, TextBox } from '../components/fields';
import { useWords } from '../components/words';

interface OutboxFiltersProps {
  filter: RowFilter;
  change: (filter: RowFilter) => void;
  counts: OutboxCounts;
}

/** Narrows the outbox by state, reason, day, event and number; each list offers only what occurs. */
export function OutboxFilters({ filter, change, counts }: OutboxFiltersProps) {
  const words = useWords();
  const intl = useIntl();
  const choices = useCall('desk.outboxChoices', {});
  const { days, reasons, events } = choices.state === 'ready' ? choices.value : { days: [], reasons: [], events: [] };
  const set = (part: Partial<Record<keyof RowFilter, string | null>>) => {
    const next = rowFilterSchema.safeParse({ ...filter, ...part });
    if (next.success) change(next.data);
  };
  const chosen = (value: string) => (value === '' ? null : value);
  return (
    <search className="outbox-filters">
      <PickOne
        name="state"
        label={words('outbox.state')}
        value={filter.state ?? ''}
        onChange={(value) => set({ state: chosen(value) })}
      >
        <option value="">{words('outbox.any')}</option>
        {sendStateSchema.options
          .filter((state) => counts[state] > 0 || state === filter.state)
          .map((state) => (
            <option key={state} value={state}>
              {words(`state.${state}`, { count: counts[state] })} ({intl.formatNumber(counts[state])})
            </option>
          ))}
        <option value="held">{words('outbox.held')}</option>
        <option value="deleting">{words('outbox.deleting')}</option>
      </PickOne>
      <PickOne
        name="reason"
        label={words('outbox.why')}
        value={filter.reason ?? ''}
        onChange={(value) => set({ reason: chosen(value) })}
      >
        <option value="">{words('outbox.any')}</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {words(`reason.${reason}`)}
          </option>
        ))}
      </PickOne>
      <PickOne
        name="day"
        label={words('outbox.day')}
        value={filter.day ?? ''}
        onChange={(value) => set({ day: chosen(value) })}
      >
        <option value="">{words('outbox.any')}</option>
        {days.map((day) => (
          <option key={day} value={day}>
            {intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })}
          </option>
        ))}
      </PickOne>
      {events.length > 0 && (
        <PickOne
          name="event"
          label={words('outbox.event')}
          value={filter.event ?? ''}
          onChange={(value) => set({ event: chosen(value) })}
        >
          <option value="">{words('outbox.any')}</option>
          {events.map(({ id, name, day }) => (
            <option key={id} value={id}>
              {name} ({intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })})
            </option>
          ))}
        </PickOne>
      )}
      <TextBox
        name="number"
        label={words('outbox.number')}
        value={filter.number}
        onChange={(number) => set({ number })}
        optional
        className="mono"
      />
    </search>
  );
}
