import type { VersionChanges } from './changes/schema';
import { checkChanges } from './check/changes';
import { type ContentFile, checkFile, missingPlaces } from './check/files';
import { type GuideFigures, guideFigures } from './figures';
import { knownStates, readExtents, verifications } from './schema/codes';
import type { Jurisdiction } from './schema/jurisdiction';

export type { ContentFile } from './check/files';

export interface ContentProblem {
  file: string;
  where: string;
  message: string;
}

/** What a check of the files found; `figures` count the files that could be read. */
export interface ContentReport {
  jurisdictions: Jurisdiction[];
  figures: GuideFigures;
  problems: ContentProblem[];
}

/**
 * Checks files of the law content, each in itself and against each other and `today` (YYYY-MM-DD). Pure: the same
 * files give the same report. Files that cannot be read are told as problems and left out of the counts.
 */
export function checkContent(files: readonly ContentFile[], today: string): ContentReport {
  const problems: ContentProblem[] = [];
  const remedyIds = new Set<string>();
  const jurisdictions = files.flatMap((file) => {
    const say = (where: string, message: string) => problems.push({ file: file.name, where, message });
    const jurisdiction = checkFile(file, today, say);
    for (const { id } of jurisdiction?.remedies ?? []) {
      if (remedyIds.has(id)) say('remedies', `the id "${id}" is there twice`);
      remedyIds.add(id);
    }
    return jurisdiction === null ? [] : [jurisdiction];
  });
  return { jurisdictions, figures: guideFigures(jurisdictions), problems };
}

/** Everything that an edition of the guide is made of. */
export interface GuideParts {
  files: readonly ContentFile[];
  /** The log of changes as written, not yet checked. */
  changeLog: unknown;
  contentVersion: string;
  today: string;
}

export interface GuideReport extends ContentReport {
  /** Null when the log of changes cannot be read. */
  changes: VersionChanges[] | null;
}

/** Checks a whole edition: the files, that no place is missing, and the log of changes against them. */
export function checkGuide({ files, changeLog, contentVersion, today }: GuideParts): GuideReport {
  const report = checkContent(files, today);
  const problems = [...report.problems];
  for (const code of missingPlaces(report.jurisdictions))
    problems.push({ file: `${code}.json`, where: '', message: 'this place is missing' });
  const say = (where: string, message: string) => problems.push({ file: 'CHANGES.json', where, message });
  const changes = checkChanges(changeLog, report.jurisdictions, { contentVersion, today }, say);
  return { ...report, problems, changes };
}

const share = (part: number, whole: number) =>
  `${part} of ${whole} (${Math.floor((100 * part) / Math.max(1, whole))} %)`;

/** The report in a few lines of plain text: figures, then `more` lines, then every problem and how many there are. */
export function describeReport({ figures, problems }: ContentReport, more: readonly string[] = []): string {
  const list = <K extends string>(keys: readonly K[], counts: Record<K, number>) =>
    keys.map((key) => `${key} ${counts[key]}`).join(', ');
  const { primary, survivorRoutes, oldestCheckedOn, undated } = figures;
  return [
    `${figures.jurisdictions} jurisdictions, ${figures.remedies} remedies`,
    `facts: ${list(knownStates, figures.facts)}`,
    `read: ${list(verifications, figures.verification)}`,
    `known facts read in a primary source: ${share(primary.supported, primary.known)}`,
    `survivors' routes after a conviction, text read: ${list(readExtents, survivorRoutes)}`,
    `oldest day of looking: ${oldestCheckedOn ?? 'none'}; remedies with no such day: ${undated}`,
    `imported facts with no source, kept as leads: ${figures.leads}`,
    ...more,
    ...problems.map(({ file, where, message }) => `${file}: ${where === '' ? '' : `${where}: `}${message}`),
    `${problems.length} problems`,
  ].join('\n');
}
