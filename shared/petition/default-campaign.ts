import type { Campaign, CampaignText } from './campaign';
import { englishWords } from './words/default-en';
import { spanishWords } from './words/default-es';

/** What an organization adds to the default words to make them its own campaign. */
export interface CampaignOwner {
  id: string;
  dataController: string;
  contact: string;
  minimumAge: number;
}

/** The default petition, run by an organization: its name and address are part of the words that people sign. */
export function defaultCampaign({ id, dataController, contact, minimumAge }: CampaignOwner): Campaign {
  return {
    id,
    version: 1,
    goal: null,
    minimumAge,
    contact,
    dataController,
    help: contact,
    commentsAllowed: true,
    languages: ['en', 'es'],
    texts: {
      en: filled(englishWords, { dataController, contact }),
      es: filled(spanishWords, { dataController, contact }),
    },
  };
}

/** The default petition to read where no organization has set it up. It cannot be signed. */
export function previewCampaign(): Campaign {
  const en = { dataController: '[Organization]', contact: '[Contact]' };
  const es = { dataController: '[Organización]', contact: '[Contacto]' };
  const id = '00000000-0000-4000-8000-000000000000';
  const campaign = defaultCampaign({ id, ...en, minimumAge: 18 });
  return { ...campaign, texts: { en: filled(englishWords, en), es: filled(spanishWords, es) } };
}

type Fillings = Pick<CampaignOwner, 'dataController' | 'contact'>;

function filled(text: CampaignText, fillings: Fillings): CampaignText {
  const fill = (paragraph: string) => filledParagraph(paragraph, fillings);
  return { ...text, terms: text.terms.map(fill), privacy: text.privacy.map(fill) };
}

function filledParagraph(paragraph: string, { dataController, contact }: Fillings): string {
  return paragraph.replace(/\{(dataController|contact)\}/g, (_all, name: string, at: number) => {
    const value = name === 'contact' ? contact : dataController;
    const startsSentence = at === 0 || paragraph.slice(0, at).endsWith('. ');
    return startsSentence ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
}
