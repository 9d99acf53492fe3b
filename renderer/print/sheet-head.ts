import { useMemo } from 'react';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { PrintRequest, SheetHead } from '../../shared/print';
import { useWords, type Words } from '../components/words';
import { useLawWords } from '../guide/law-words';

function titleOf({ what }: PrintRequest, names: string, words: Words): string {
  if (what.of === 'compare') return words('sheet.compare', { names });
  if (what.of === 'delivery') {
    return what.place === 'US' ? words('sheet.deliveryNation') : words('sheet.delivery', { name: names });
  }
  return words(`sheet.${what.sheet}`, { name: names });
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

/** What stands at the head of every page of a sheet. */
export function useSheetHead(request: PrintRequest, jurisdictions: readonly Jurisdiction[]): SheetHead {
  const words = useWords();
  const law = useLawWords();
  return useMemo(() => {
    const { what } = request;
    const own = what.of === 'delivery' ? jurisdictions.filter(({ code }) => code === what.place) : jurisdictions;
    const names = own.map(({ name }) => name).join(', ');
    const oldest = jurisdictions.map(({ textAsOf }) => textAsOf).sort()[0];
    return {
      title: titleOf(request, names, words).slice(0, 200),
      citations: citationsOf(jurisdictions).slice(0, 600),
      asOf: oldest === undefined ? '' : words('guide.asOf', { date: law.date(oldest) }),
      notAdvice: words('sheet.notAdvice'),
      page: words('sheet.page'),
    };
  }, [request, jurisdictions, words, law]);
}
