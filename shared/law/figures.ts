import { z } from 'zod';
import { isFact, walk } from './check/walk';
import { knownSchema, partialDateSchema, readExtentSchema, verificationSchema } from './schema/codes';
import type { Jurisdiction } from './schema/jurisdiction';
import type { Source } from './schema/source';
import { firstDay, remedyCheckedOn } from './stale';

const count = z.int().min(0);

/**
 * What the content holds, counted. `facts` and `verification` count every fact, the unknown ones too. `primary` counts
 * the facts that are known, and those of them that were read in a law or a court's own paper. `survivorRoutes` are the
 * survivors' routes after a conviction, by how much of their text was read. `undated`: remedies without a day of looking.
 */
export const guideFiguresSchema = z.strictObject({
  jurisdictions: count,
  remedies: count,
  facts: z.record(knownSchema, count),
  verification: z.record(verificationSchema, count),
  primary: z.strictObject({ known: count, supported: count }),
  survivorRoutes: z.record(readExtentSchema, count),
  oldestCheckedOn: partialDateSchema.nullable(),
  undated: count,
  gaps: count,
  leads: count,
});
export type GuideFigures = z.infer<typeof guideFiguresSchema>;

/** The kinds of source that are the law itself or a court's own paper. */
const primaryKinds: readonly Source['kind'][] = ['statute', 'session-law', 'court'];

function countFacts(jurisdiction: Jurisdiction, figures: GuideFigures): void {
  const primary = new Set(jurisdiction.sources.filter(({ kind }) => primaryKinds.includes(kind)).map(({ id }) => id));
  walk(jurisdiction, (value) => {
    if (!isFact(value)) return;
    figures.facts[value.known] += 1;
    figures.verification[value.verification] += 1;
    if (value.lead !== null && value.lead !== undefined) figures.leads += 1;
    if (value.known === 'unknown') return;
    figures.primary.known += 1;
    const read = value.verification === 'statute-text' || value.verification === 'mixed';
    if (read && value.sources.some((id) => primary.has(id))) figures.primary.supported += 1;
  });
}

/** Counts what the content holds; the app, the content check and the method page all show these figures. */
export function guideFigures(jurisdictions: readonly Jurisdiction[]): GuideFigures {
  const figures: GuideFigures = {
    jurisdictions: jurisdictions.length,
    remedies: 0,
    facts: { stated: 0, silent: 0, 'not-required': 0, unknown: 0 },
    verification: { 'statute-text': 0, mixed: 0, secondary: 0, 'not-confirmed': 0 },
    primary: { known: 0, supported: 0 },
    survivorRoutes: { full: 0, part: 0, none: 0 },
    oldestCheckedOn: null,
    undated: 0,
    gaps: 0,
    leads: 0,
  };
  for (const jurisdiction of jurisdictions) {
    countFacts(jurisdiction, figures);
    figures.gaps += jurisdiction.gaps.length;
    for (const remedy of jurisdiction.remedies) {
      figures.remedies += 1;
      if (remedy.basis === 'survivor' && remedy.stage === 'post-conviction')
        figures.survivorRoutes[remedy.readExtent] += 1;
      const day = remedyCheckedOn(remedy, jurisdiction);
      if (day === null) figures.undated += 1;
      else if (figures.oldestCheckedOn === null || firstDay(day) < firstDay(figures.oldestCheckedOn))
        figures.oldestCheckedOn = day;
    }
  }
  return figures;
}
