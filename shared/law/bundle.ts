import type { GuideReport } from './check';
import { matrixRow } from './matrix';
import { methodOutline } from './method';

interface BundleParts {
  contentVersion: string;
  reviewBy: string;
  /** SHA-256 (hex) of the files that the content was built from. */
  builtFrom: string;
  /** As written: unknown facts are filled in when they are read, which keeps the bundle small. */
  jurisdictions: readonly unknown[];
}

/** The content bundle of an edition that was checked and found good: its law, and what follows from it. */
export function bundleOf(parts: BundleParts, report: GuideReport) {
  return {
    contentVersion: parts.contentVersion,
    reviewBy: parts.reviewBy,
    builtFrom: parts.builtFrom,
    method: methodOutline(report.figures, report.jurisdictions, report.changes ?? []),
    matrix: report.jurisdictions.map(matrixRow),
    jurisdictions: parts.jurisdictions,
  };
}
