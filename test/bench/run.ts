import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { resolve } from 'node:path';
import { benchGather } from './gather';
import { benchGuide } from './guide';
import { benchLawPack } from './law-pack';
import { benchLeave } from './leave';
import type { BenchLine } from './measure';
import { benchScreen } from './screen';
import { benchSearch } from './search';
import { benchSign } from './sign';
import { benchSignMemory } from './sign-memory';
import { benchStart } from './start';
import { benchUpload } from './upload';
import { benchUploadWindow } from './upload-window';

const folder = resolve(import.meta.dirname, '../../bench-results');

function table(lines: BenchLine[]): string {
  const rows = lines.map((line) => [
    line.name,
    `${line.value.toFixed(2)} ${line.unit}`,
    line.baseline === null ? '' : `${line.baseline.toFixed(2)} ${line.unit}`,
    line.ratio === null ? '' : line.ratio.toFixed(2),
    line.bar,
    line.holds ? 'holds' : 'MISSED',
  ]);
  const all = [['what', 'ours', 'baseline', 'ratio', 'bar', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

const uploaded = Number(process.env['RELIEF_DESK_BENCH_UPLOAD'] ?? 10_000);
const lines = [
  ...benchSearch(),
  ...benchScreen(),
  ...(await benchSign(300)),
  ...(await benchUpload(uploaded)),
  ...(await benchUploadWindow(2000, 100_000)),
  ...(await benchGather([1000, 10_000, 50_000, 100_000])),
  ...(await benchStart(7)),
  ...(await benchLeave(9)),
  ...(await benchLawPack(15)),
  ...(await benchGuide()),
  ...(await benchSignMemory()),
];
const report = { machine: { cores: cpus().length, platform: platform(), arch: arch() }, lines };
mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, 'bench.json'), JSON.stringify(report, null, 2));
process.stdout.write(`${JSON.stringify(report)}\n\n${table(lines)}\n`);
