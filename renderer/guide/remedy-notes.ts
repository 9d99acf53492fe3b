import type { Remedy } from '../../shared/law/schema/remedy';

/** The notes on what a remedy reaches, in English; those on its process stand beside the steps. */
export function notesOf(remedy: Remedy): string[] {
  const notes = [
    remedy.records.note,
    remedy.offenses.note,
    remedy.victim.note,
    remedy.age.note,
    remedy.nexus.note,
    remedy.narrative.note,
    remedy.effect.note,
    remedy.denial.note,
  ];
  return [...new Set(notes.filter((note) => note !== null))];
}
