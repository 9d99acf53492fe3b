import { checkContent, describeReport } from '../shared/law/check';
import { readLawFiles } from './law-files';

const report = checkContent(readLawFiles(), new Date().toISOString().slice(0, 10));
console.log(describeReport(report));
process.exitCode = report.problems.length > 0 ? 1 : 0;
