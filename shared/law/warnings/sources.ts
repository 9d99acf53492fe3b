import type { Source } from '../schema/source';
import type { WarningId } from './ids';
import type { AfterId } from './words';

type Basis = Pick<Source, 'title' | 'publisher' | 'url' | 'kind'> & { checkedOn: string };

const checkedOn = '2026-11-24';

/** What a warning or an after-step rests on. Those from a route's own facts have that route's sources instead. */
export const warningSources: Partial<Record<WarningId | AfterId, readonly Basis[]>> = {
  warrant: [
    {
      title: 'What do I do if I know I have a warrant?',
      publisher: 'The Legal Aid Society (New York)',
      url: 'https://www.legalaidnyc.org/what-do-i-do-if-i-know-i-have-a-warrant',
      kind: 'secondary',
      checkedOn,
    },
  ],
  registry: [
    {
      title: '18 U.S.C. § 2250(a): failing to register or to update a registration',
      publisher: 'United States Code, copy of November 2024',
      url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section2250',
      kind: 'statute',
      checkedOn,
    },
  ],
  immigration: [
    {
      title:
        'Matter of Marquez Conde, 27 I&N Dec. 251 (BIA 2018), reaffirming Matter of Pickering, 23 I&N Dec. 621 (BIA 2003)',
      publisher: 'Board of Immigration Appeals, as told by a law office',
      url: 'https://litwinlaw.com/announcement/in-the-matter-of-jose-marquez-conde-respondent',
      kind: 'secondary',
      checkedOn,
    },
  ],
  'background-checks': [
    {
      title:
        '15 U.S.C. § 1681e(b): reports must be as accurate as can reasonably be; the 2024 federal advice on cleared records was withdrawn in May 2025',
      publisher: 'As told by LegalClarity',
      url: 'https://legalclarity.org/consumer-reporting-and-the-fcra-treatment-of-expunged-records/',
      kind: 'secondary',
      checkedOn,
    },
  ],
};
