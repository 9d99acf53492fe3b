import { handbook } from 'virtual:handbook';
import { useMemo } from 'react';
import type { CallOutput } from '../../shared/ipc';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { SheetHead } from '../../shared/print';
import { useWords, type Words } from '../components/words';
import { useLawWords } from '../guide/law-words';

type Job = CallOutput<'print.job'>;

function titleOf({ request: { what, language }, paper }: Job, names: string, words: Words): string {
  switch (what.of) {
    case 'compare':
      return words('sheet.compare', { names });
    case 'place':
      return words(`sheet.${what.sheet}`, { name: names });
    case 'worksheet':
      return words('screen.worksheet');
    case 'delivery':
      return what.place === 'US' ? words('sheet.deliveryNation') : words('sheet.delivery', { name: names });
    case 'paper-sheet':
      return paper?.campaign.texts[language].title ?? '';
    case 'first-minute':
      return words('firstMinute.title');
    case 'handbook':
      return handbook[language][what.page].title;
    case 'slip':
      return '';
  }
}

/** The citations a sheet rests on, as many as fit at the head of a page. */
function citationsOf(jurisdictions: readonly Jurisdiction[]): string {
  const all = jurisdictions.flatMap(({ remedies }) =>
    remedies.filter(({ basis, stage }) => basis === 'survivor' && stage === 'post-conviction'),
  );
  const citations = [...new Set(all.map(({ citation }) => citation))];
  const fitting: string[] = [];
  for (const citation of citations) {
    if (fitting.join('; ').length + citation.length > 110) break;
    fitting.push(citation);
  }
  return `${fitting.join('; ')}${fitting.length < citations.length ? ' …' : ''}`;
}

/** The code of a sheet to sign on, so that every page of it can be told from another version's. */
function codeOf({ request, paper }: Job, words: Words): string {
  return paper && request.what.of === 'paper-sheet' ? words('sheet.code', { code: paper.code }) : '';
}

/** What stands at the head of every page of a sheet. */
export function useSheetHead(job: Job): SheetHead {
  const words = useWords();
  const law = useLawWords();
  return useMemo(() => {
    const { request, jurisdictions, paper } = job;
    const { what } = request;
    const own = what.of === 'delivery' ? jurisdictions.filter(({ code }) => code === what.place) : jurisdictions;
    const names = own.map(({ name }) => name).join(', ');
    const oldest = jurisdictions.map(({ textAsOf }) => textAsOf).sort()[0];
    return {
      title: titleOf(job, names, words).slice(0, 200),
      citations: (paper || request.what.of === 'worksheet' ? codeOf(job, words) : citationsOf(jurisdictions)).slice(
        0,
        600,
      ),
      asOf: oldest === undefined ? '' : words('guide.asOf', { date: law.date(oldest) }),
      notAdvice: paper || request.what.of === 'first-minute' ? '' : words('sheet.notAdvice'),
      page: request.what.of === 'slip' ? '' : words('sheet.page'),
    };
  }, [job, words, law]);
}
