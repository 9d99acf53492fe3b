import { checkEdition, describeEdition } from '../shared/law/check/edition';
import { contentVersion } from '../shared/law/content-version';
import { glossary } from '../shared/law/glossary/glossary';
import { rawHelp } from '../shared/law/help/content';
import { readChangeLog } from './change-log';
import { readLawFiles } from './law-files';

const report = checkEdition({
  files: readLawFiles(),
  changeLog: readChangeLog(),
  glossary,
  help: rawHelp,
  contentVersion,
  today: new Date().toISOString().slice(0, 10),
});
console.log(describeEdition(report));
process.exitCode = report.problems.length > 0 ? 1 : 0;
