import type { GlossaryEntry } from '../schema';

export const privacyWords: GlossaryEntry[] = [
  {
    id: 'confidential',
    group: 'privacy',
    en: {
      term: 'confidential',
      forms: ['confidential', 'confidentiality', 'confidentially', 'kept from the public', 'kept private'],
      meaning: 'Kept private by a rule. Only certain people may see it.',
      here: null,
    },
    es: {
      term: 'confidencial',
      forms: [
        'confidencial',
        'confidenciales',
        'confidencialidad',
        'fuera de la vista del público',
        'se mantiene privada',
      ],
      meaning: 'Que una regla lo mantiene privado. Solo lo pueden ver ciertas personas.',
      here: null,
    },
    seeAlso: ['sealing', 'privilege', 'closed-hearing'],
    basis: { of: 'guide' },
  },
  {
    id: 'pseudonym',
    group: 'privacy',
    en: {
      term: 'pseudonym',
      forms: ['pseudonym', 'pseudonyms', 'made-up name'],
      meaning: 'A made-up name, such as “Jane Doe”, that stands in court papers in place of the real one.',
      here: null,
    },
    es: {
      term: 'seudónimo',
      forms: ['seudónimo', 'seudónimos', 'nombre inventado'],
      meaning: 'Nombre inventado, como «Jane Doe», que se pone en los papeles del tribunal en lugar del real.',
      here: null,
    },
    seeAlso: ['confidential', 'redaction'],
    basis: { of: 'guide' },
  },
  {
    id: 'redaction',
    group: 'privacy',
    en: {
      term: 'redaction',
      forms: ['redaction', 'redactions', 'redact', 'redacted', 'redacts', 'redacting'],
      meaning: 'Hiding words, such as a name, in a paper before others see it.',
      here: null,
    },
    es: {
      term: 'tachado de datos',
      forms: ['tachado de datos', 'tachar datos', 'datos tachados'],
      meaning: 'Ocultar palabras, como un nombre, en un papel antes de que otros lo vean.',
      here: null,
    },
    seeAlso: ['pseudonym', 'confidential'],
    basis: { of: 'guide' },
  },
  {
    id: 'address-confidentiality',
    group: 'privacy',
    en: {
      term: 'address confidentiality program',
      forms: ['address confidentiality program', 'address confidentiality programs', 'address confidentiality'],
      meaning:
        'A state program that gives a person a safe place to get mail. The real address can then stay off public papers.',
      here: null,
    },
    es: {
      term: 'programa de dirección confidencial',
      forms: ['programa de dirección confidencial', 'programas de dirección confidencial', 'dirección confidencial'],
      meaning: 'Programa del estado que da una dirección postal segura, para que la real no salga en papeles públicos.',
      here: null,
    },
    seeAlso: ['confidential', 'notice'],
    basis: { of: 'guide' },
  },
];
