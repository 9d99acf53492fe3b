/** The value below which the share `p` (0 to 1) of the sorted values lies. */
export function percentile(values: number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1));
  return sorted[at] ?? Number.NaN;
}

export const median = (values: number[]): number => percentile(values, 0.5);

export type Unit = 'ms' | 'MB' | 'power';

/** One line of the bench: what was measured, its baseline of the same run, and the bar it must stay under. */
export interface BenchLine {
  name: string;
  unit: Unit;
  value: number;
  baseline: number | null;
  ratio: number | null;
  bar: string;
  holds: boolean;
}

/** A line whose bar is a ratio to a baseline measured in the same run. */
export function ratioLine(name: string, unit: Unit, value: number, baseline: number, bar: number): BenchLine {
  const ratio = value / baseline;
  return { name, unit, value, baseline, ratio, bar: `<= ${bar} x`, holds: ratio <= bar };
}

/** A line that is only told, beside its baseline of the same run. */
export function toldLine(name: string, unit: Unit, value: number, baseline: number): BenchLine {
  return { name, unit, value, baseline, ratio: value / baseline, bar: 'told', holds: true };
}

/** A line whose bar is an absolute figure, reported and not asserted in any test. */
export function absoluteLine(name: string, unit: Unit, value: number, bar: number): BenchLine {
  return { name, unit, value, baseline: null, ratio: null, bar: `<= ${bar} ${unit}`, holds: value <= bar };
}
