// The threat model names tests; each of them has to be there, and every attacker has some.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

/** What is wrong with a threat model, in words; `read` gives a file's text, or undefined where there is none. */
export function problemsOf(text: string, read: (file: string) => string | undefined): string[] {
  const parts = text.split(/^## /m).slice(1);
  const problems = parts.length === 0 ? ['the threat model names nobody'] : [];
  for (const part of parts) {
    const attacker = part.split('\n')[0] ?? '';
    const rows = part.split('\n').filter((line) => line.startsWith('|') && !/^\|( shown by |-)/.test(line));
    if (rows.length === 0) problems.push(`${attacker}: no test is named`);
    for (const row of rows) {
      const [, file, title] = /`(test\/[^`]+)` · "([^"]+)" \|$/.exec(row) ?? [];
      if (file === undefined || title === undefined) problems.push(`${attacker}: no file and title in: ${row}`);
      else if (!read(file)?.includes(title)) problems.push(`${attacker}: ${file} has no test "${title}"`);
    }
  }
  return problems;
}

if (import.meta.main) {
  const text = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
  const problems = problemsOf(text, (file) => {
    const path = join(root, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
  for (const problem of problems) console.log(problem);
  console.log(`${[...text.matchAll(/` · "/g)].length} tests named, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
