import '../../components/zod-without-eval';
import { type EventDetails, eventDetailsSchema, type PetitionEvent } from '../../../shared/petition/event';

/** The event form while it is typed: the goal is text until it is sent. */
export interface EventDraft {
  name: string;
  place: string;
  day: string;
  staffLabel: string;
  goal: string;
  countShown: EventDetails['countShown'];
}

export const eventFields = ['name', 'place', 'day', 'staffLabel', 'goal'] as const;
export type EventField = (typeof eventFields)[number];
export type EventReason = 'missing' | 'too-long' | 'not-plain' | 'not-a-number' | 'not-a-day';
export type EventErrors = Partial<Record<EventField, EventReason>>;

/** A draft of an event, or an empty one for `today` (YYYY-MM-DD). */
export function eventDraft(event: PetitionEvent | null, today: string): EventDraft {
  if (!event) return { name: '', place: '', day: today, staffLabel: '', goal: '', countShown: 'staff' };
  const { name, place, day, staffLabel, goal, countShown } = event;
  return { name, place, day, staffLabel, goal: goal === null ? '' : String(goal), countShown };
}

/** The details that a draft stands for, or what is wrong with each field. */
export function readEventDraft(draft: EventDraft): { details: EventDetails } | { errors: EventErrors } {
  const goal = draft.goal.trim();
  const whole = /^\d{1,7}$/.test(goal) ? Number(goal) : Number.NaN;
  const read = eventDetailsSchema.safeParse({ ...draft, goal: goal === '' ? null : whole });
  if (read.success) return { details: read.data };
  const errors: EventErrors = {};
  for (const { path, message } of read.error.issues) {
    const field = eventFields.find((known) => known === path[0]);
    if (field) errors[field] ??= reasonOf(field, message);
  }
  return { errors };
}

function reasonOf(field: EventField, message: string): EventReason {
  if (field === 'goal') return 'not-a-number';
  if (field === 'day') return 'not-a-day';
  return message === 'too-long' || message === 'not-plain' ? message : 'missing';
}
