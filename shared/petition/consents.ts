import type { Campaign, Language } from './campaign';
import type { Consent } from './signature';

/** The exact words that a signer answers with a box: what the screen shows and what a signature stores the hash of. */
export function consentWording(kind: Consent['kind'], campaign: Campaign, language: Language): string {
  const text = campaign.texts[language];
  switch (kind) {
    case 'terms':
      return [...text.terms, ...text.privacy].join('\n\n');
    case 'minimum-age':
      return minimumAgeWording(campaign.minimumAge, language);
    case 'email-updates':
      return text.emailWording;
    case 'name-public':
      return text.namePublicWording;
    case 'comment-shared':
      return text.commentSharedWording;
  }
}

function minimumAgeWording(age: number, language: Language): string {
  switch (language) {
    case 'en':
      return `I am ${age} years old or older.`;
    case 'es':
      return `Tengo ${age} años o más.`;
  }
}
