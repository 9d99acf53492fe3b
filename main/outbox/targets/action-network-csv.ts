import { hasConsent, sharedComment } from './consent';
import { country, csvSheet, stateCode } from './sheets';
import type { FileTarget } from './target';

type Columns = Parameters<typeof csvSheet>[2];

const columns: Columns = [
  ['email', ({ person }) => person.email],
  ['first_name', ({ person }) => person.givenName],
  ['last_name', ({ person }) => person.familyName],
  ['zip_code', ({ person }) => person.postalCode],
  ['state', stateCode],
  ['country', country],
  ['comments', (signature) => sharedComment(signature) ?? ''],
  ['signed_at', ({ signedAt }) => signedAt],
  ['language', ({ language }) => language],
  ['signature_id', ({ id }) => id],
];

/** Action Network subscribes whoever is in an uploaded list, so who did not agree is in a file of their own. */
export const actionNetworkCsv: FileTarget = {
  way: 'file',
  kind: 'action-network-csv',
  name: { en: 'CSV for Action Network', es: 'CSV para Action Network' },
  about: {
    en: 'Two sheets. Upload only the one named “subscribe”: Action Network sends e-mail to everyone in an upload.',
    es: 'Dos hojas. Suba solo la que se llama “subscribe”: Action Network envía correos a todas las personas de una lista subida.',
  },
  extension: 'csv',
  sheets: [
    csvSheet('subscribe', (signature) => hasConsent(signature, 'email-updates'), columns),
    csvSheet('do-not-subscribe', (signature) => !hasConsent(signature, 'email-updates'), columns),
  ],
};
