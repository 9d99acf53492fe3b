import { hasConsent, sharedComment } from './consent';
import { country, csvSheet, stateName, yesNo } from './sheets';
import type { FileTarget } from './target';

/** The sheet that petition sites without an import hand out and people expect: one row a signer. */
export const petitionCsv: FileTarget = {
  way: 'file',
  kind: 'petition-csv',
  name: { en: 'CSV petition sheet (as Care2 gives out)', es: 'Hoja de firmas CSV (como las de Care2)' },
  about: {
    en: 'One sheet, one row for each person who signed.',
    es: 'Una hoja, con una fila por cada persona que firmó.',
  },
  extension: 'csv',
  sheets: [
    csvSheet('signatures', () => true, [
      ['First Name', ({ person }) => person.givenName],
      ['Last Name', ({ person }) => person.familyName],
      ['Email', ({ person }) => person.email],
      ['State', stateName],
      ['Postal Code', ({ person }) => person.postalCode],
      ['Country', country],
      ['Date Signed', ({ signedAt }) => signedAt.slice(0, 10)],
      ['Comment', (signature) => sharedComment(signature) ?? ''],
      ['Show Name In Public', (signature) => yesNo(hasConsent(signature, 'name-public'))],
      ['May Receive Email', (signature) => yesNo(hasConsent(signature, 'email-updates'))],
      ['Signature ID', ({ id }) => id],
    ]),
  ],
};
