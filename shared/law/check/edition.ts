import { type ContentProblem, checkGuide, describeReport, type GuideParts, type GuideReport } from '../check';
import { checkGlossary } from '../glossary/check';
import { checkHelp, describeHelp } from '../help/check';
import { type PlainProblem, readingProblems, summaryProblems, translationProblems, wordProblems } from '../plain/check';
import { describeReading, readingReport } from '../plain/reading-report';
import { addressProblems } from './addresses';
import { walk } from './walk';

/** Everything that people read in an edition: the law content with its log of changes, the glossary, and help. */
export interface EditionParts extends GuideParts {
  /** The glossary and help as written, not yet checked. */
  glossary: readonly unknown[];
  help: unknown;
}

export interface EditionReport extends GuideReport {
  /** What the other parts hold, one line each. */
  lines: string[];
}

const fromPlain = ({ code, where, message }: PlainProblem): ContentProblem => ({
  file: code === 'words' ? code : `${code}.json`,
  where,
  message,
});

/** Addresses outside the law files that are not http or https. */
function addressesIn(file: string, content: unknown): ContentProblem[] {
  const problems: ContentProblem[] = [];
  walk(content, (value, where) => {
    if (typeof value !== 'string') return;
    const key = where.split('.').at(-1) ?? '';
    for (const message of addressProblems(key, value)) problems.push({ file, where, message });
  });
  return problems;
}

/** Checks a whole edition against itself and against the day: content, changes, glossary, help and plain texts. Pure. */
export function checkEdition({ glossary, help, ...parts }: EditionParts): EditionReport {
  const report = checkGuide(parts);
  const helpReport = checkHelp(help, parts.today);
  const { jurisdictions } = report;
  const problems: ContentProblem[] = [
    ...report.problems,
    ...checkGlossary(glossary).map(({ id, where, message }) => ({
      file: 'glossary',
      where: `${id} ${where}`,
      message,
    })),
    ...addressesIn('glossary', glossary),
    ...addressesIn('help', help),
    ...helpReport.problems.map((problem) => ({ file: 'help', ...problem })),
    ...jurisdictions.flatMap((place) => [...summaryProblems(place), ...translationProblems(place)]).map(fromPlain),
    ...[...wordProblems(), ...readingProblems(jurisdictions)].map(fromPlain),
  ];
  const lines = [
    `glossary: ${glossary.length} words in two languages`,
    describeHelp({ ...helpReport, problems: [] }),
    describeReading(readingReport(jurisdictions)),
  ];
  return { ...report, problems, lines };
}

/** The report in a few lines of plain text, the problems and their number last. */
export function describeEdition(report: EditionReport): string {
  return describeReport(report, report.lines);
}
