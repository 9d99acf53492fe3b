import { z } from 'zod';
import { jurisdictionCodeSchema } from '../law/schema/codes';
import { daySchema } from '../petition/campaign';
import { type RegionCode, regionCodeSchema } from '../petition/regions';

/** No count below this is ever shown for a part of the signers: few people in a small place can be found. */
export const smallest = 10;

/** A ZIP's first three digits; empty outside the United States. */
export const areaSchema = z.string().regex(/^(\d{3})?$/);

/** So many signatures of one region, three-digit ZIP area, day of signing and event (its name; empty without one). */
export const reportCountSchema = z.object({
  region: regionCodeSchema,
  area: areaSchema,
  day: daySchema,
  event: z.string(),
  n: z.int().min(1),
});
export type ReportCount = z.infer<typeof reportCountSchema>;

/** One line of a table: a named part, or `null` for all parts too small to be shown, taken together. */
export const reportLineSchema = z.object({ key: z.string().nullable(), n: z.int().min(smallest) });
export type ReportLine = z.infer<typeof reportLineSchema>;

/** Signatures signed from one day to another, both included. */
export const reportSpanSchema = z.object({ from: daySchema, to: daySchema, n: z.int().min(smallest) });
export type ReportSpan = z.infer<typeof reportSpanSchema>;

/** `total` is null where there are fewer than ten signatures: then nothing is broken down either. */
export const reportTablesSchema = z.object({
  total: z.int().min(smallest).nullable(),
  byPlace: z.array(reportLineSchema),
  byArea: z.array(reportLineSchema),
  /** By the events' names; empty where fewer than two lines can be shown. */
  byEvent: z.array(reportLineSchema),
  spans: z.array(reportSpanSchema),
});
export type ReportTables = z.infer<typeof reportTablesSchema>;

/** Words of a signer who agreed that they are read; the name only where that was agreed to as well. */
export const reportCommentSchema = z.object({
  comment: z.string().min(1),
  name: z.string().nullable(),
  region: regionCodeSchema,
});
export type ReportComment = z.infer<typeof reportCommentSchema>;

/** Whom a report is for: the leaders of the nation (`US`), or of one place. */
export const reportPlaceSchema = jurisdictionCodeSchema;
export type ReportPlace = z.infer<typeof reportPlaceSchema>;

/** All that a delivery report says of signatures. Names only of people who agreed to be named. */
export const deliveryReportSchema = z.object({
  place: reportPlaceSchema,
  tables: reportTablesSchema,
  comments: z.array(reportCommentSchema),
  names: z.array(z.string()),
});
export type DeliveryReport = z.infer<typeof deliveryReportSchema>;

/** The three-digit ZIP area of an address. A ZIP is not a county, and its last digits can lead to a house. */
export function areaOf({ region, postalCode }: { region: RegionCode; postalCode: string }): string {
  const area = postalCode.slice(0, 3);
  return region !== 'outside-us' && /^\d{3}$/.test(area) ? area : '';
}

/**
 * Adds counts up by a key, largest first. Parts under ten are taken together, and when these are under ten still, so is
 * the next smallest part: otherwise the total would tell them. Empty if one line, or none, would be left.
 */
export function pooled(counts: readonly ReportCount[], keyOf: (count: ReportCount) => string | null): ReportLine[] {
  const sums = new Map<string | null, number>();
  for (const count of counts) sums.set(keyOf(count), (sums.get(keyOf(count)) ?? 0) + count.n);
  const shown: ReportLine[] = [];
  let rest = sums.get(null) ?? 0;
  for (const [key, n] of sums) {
    if (key === null) continue;
    if (n < smallest) rest += n;
    else shown.push({ key, n });
  }
  shown.sort((a, b) => b.n - a.n || String(a.key).localeCompare(String(b.key)));
  while (rest > 0 && rest < smallest) {
    const least = shown.pop();
    if (!least) return [];
    rest += least.n;
  }
  return rest > 0 ? [...shown, { key: null, n: rest }] : shown;
}

/** Signatures over time: single days where ten or more signed, else neighbouring days taken together until they are. */
export function spansOf(counts: readonly ReportCount[]): ReportSpan[] {
  const days = new Map<string, number>();
  for (const { day, n } of counts) days.set(day, (days.get(day) ?? 0) + n);
  const spans: ReportSpan[] = [];
  let open: ReportSpan | null = null;
  for (const [day, n] of [...days].sort(([a], [b]) => a.localeCompare(b))) {
    open = open ? { from: open.from, to: day, n: open.n + n } : { from: day, to: day, n };
    if (open.n < smallest) continue;
    spans.push(open);
    open = null;
  }
  if (!open) return spans;
  const last = spans.pop();
  return last ? [...spans, { from: last.from, to: open.to, n: last.n + open.n }] : [];
}

/** The tables for one place, or for the nation: there by state, in a state by ZIP area. */
export function reportTables(place: ReportPlace, counts: readonly ReportCount[]): ReportTables {
  const here = place === 'US' ? counts : counts.filter(({ region }) => region === place);
  const total = here.reduce((sum, { n }) => sum + n, 0);
  if (total < smallest) return { total: null, byPlace: [], byArea: [], byEvent: [], spans: [] };
  return {
    total,
    byPlace: place === 'US' ? pooled(here, ({ region }) => region) : [],
    byArea: place === 'US' ? [] : pooled(here, ({ area }) => (area === '' ? null : area)),
    byEvent: here.some(({ event }) => event !== '') ? pooled(here, ({ event }) => (event === '' ? null : event)) : [],
    spans: spansOf(here),
  };
}
