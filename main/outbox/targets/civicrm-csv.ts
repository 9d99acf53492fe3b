import { hasConsent, sharedComment } from './consent';
import { country, csvSheet, stateName } from './sheets';
import type { FileTarget } from './target';

const everyone = () => true;

/** Two imports of CiviCRM that belong together by the external identifier: people first, then what they did. */
export const civicrmCsv: FileTarget = {
  way: 'file',
  kind: 'civicrm-csv',
  name: { en: 'CSV for CiviCRM', es: 'CSV para CiviCRM' },
  about: {
    en: 'Two sheets: import “contacts” first, then “activities”.',
    es: 'Dos hojas: importe primero “contacts” y luego “activities”.',
  },
  extension: 'csv',
  sheets: [
    csvSheet('contacts', everyone, [
      ['External Identifier', ({ id }) => id],
      ['First Name', ({ person }) => person.givenName],
      ['Last Name', ({ person }) => person.familyName],
      ['Email', ({ person }) => person.email],
      ['Postal Code', ({ person }) => person.postalCode],
      ['State', stateName],
      ['Country', country],
      ['Preferred Language', ({ language }) => (language === 'es' ? 'es_US' : 'en_US')],
      ['No Bulk Emails (User Opt Out)', (signature) => (hasConsent(signature, 'email-updates') ? '0' : '1')],
    ]),
    csvSheet('activities', everyone, [
      ['External Identifier', ({ id }) => id],
      ['Activity Type', () => 'Petition'],
      ['Subject', ({ campaignId }) => campaignId],
      ['Activity Date', ({ signedAt }) => `${signedAt.slice(0, 10)} ${signedAt.slice(11, 19)}`],
      ['Activity Status', () => 'Completed'],
      ['Details', (signature) => sharedComment(signature) ?? ''],
    ]),
  ],
};
