import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openGuide } from '../../main/guide/open';
import { search } from '../../main/guide/search';
import { absoluteLine, type BenchLine, percentile } from './measure';

const guide = resolve(import.meta.dirname, '../../out/guide');

/** Words that people type, from the content itself: names, citations, words of summaries, beginnings and typing errors. */
function queries(): string[] {
  const bundle: { jurisdictions: { name: string; summary: string; remedies: { citation: string }[] }[] } = JSON.parse(
    readFileSync(resolve(guide, 'content.json'), 'utf8'),
  );
  return bundle.jurisdictions.flatMap((place) => {
    const words = place.summary.split(/\W+/).filter((word) => word.length > 5);
    return [
      place.name,
      place.name.slice(0, 3),
      `${place.name.slice(0, 2)}${place.name.slice(3)}`,
      place.remedies[0]?.citation ?? place.name,
      words.slice(0, 2).join(' '),
      words[3] ?? place.name,
    ];
  });
}

/** Full-text search over the whole guide, the code and the database that the main process uses. */
export function benchSearch(): BenchLine[] {
  const index = openGuide(resolve(guide, 'guide.db'));
  const all = queries();
  for (const query of all) search(index, query, { locale: 'en' });
  const times = all.map((query) => {
    const started = performance.now();
    search(index, query, { locale: 'en' });
    return performance.now() - started;
  });
  return [absoluteLine(`search, ${all.length} queries, p95`, 'ms', percentile(times, 0.95), 5)];
}
