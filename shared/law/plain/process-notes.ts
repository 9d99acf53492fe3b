import type { Remedy } from '../schema/remedy';
import type { ProcessGroup } from './process';

/** Our notes in English that belong to a part of the process of a route. */
export function processNotes(group: ProcessGroup, remedy: Remedy): string[] {
  const { timing, preconditions } = remedy;
  const notes: Record<ProcessGroup, (string | null)[]> = {
    'who-is-told': [remedy.prosecutor.note, remedy.notice.note],
    'write-and-say': [remedy.narrative.note, remedy.hearing.note],
    proof: [remedy.proof.note],
    time: [
      timing.waiting.known === 'stated' ? timing.waiting.value.text : null,
      timing.deadline.known === 'stated' ? timing.deadline.value.text : null,
      timing.note,
      ...(preconditions.list.known === 'stated' ? preconditions.list.value.map(({ text }) => text) : []),
      preconditions.note,
    ],
    filing: [remedy.money.note],
    privacy: [remedy.confidentiality.note],
    decision: [remedy.decision.note, remedy.denial.note, remedy.effect.note],
  };
  return notes[group].flatMap((note) => (note === null || note === '' ? [] : [note]));
}
