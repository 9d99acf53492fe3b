/**
 * Terms that the reading measure counts as one short word. Only what a reader meets on forms and in court, where a
 * plainer word would lead astray; names of places are given to the measure beside this list.
 */
export interface ExemptTerm {
  term: RegExp;
  reason: string;
}

const citation: ExemptTerm = {
  term: /(?<=(?:Under|Según) ).+?§+ ?[\w.:-]+(?:\([\w]+\))*/g,
  reason: 'a citation is a name: it is copied, not read',
};

export const exemptEnglish: readonly ExemptTerm[] = [
  citation,
  { term: /\bvacatur\b/gi, reason: 'the name of the request; explained in the glossary' },
  { term: /\bexpungement\b/gi, reason: 'the name of the request; explained in the glossary' },
  { term: /\brestitution\b/gi, reason: 'the word on the court order; "payment" would take in fines' },
  { term: /\bprobation\b/gi, reason: 'the word a person knows it by; no plainer one' },
  { term: /\bprostitution\b/gi, reason: 'the name of the offense on the record' },
  { term: /\bregistration\b/gi, reason: 'the name of the duty; "list" would be unclear' },
  { term: /\bimmigration\b/gi, reason: 'the name of that part of the law; no plainer word' },
];

export const exemptSpanish: readonly ExemptTerm[] = [
  citation,
  { term: /\bvacatur\b/gi, reason: 'la palabra inglesa de los formularios' },
  { term: /\bexpungement\b/gi, reason: 'la palabra inglesa de los formularios' },
  { term: /\bsealing\b/gi, reason: 'la palabra inglesa de los formularios' },
  { term: /\brestitución\b/gi, reason: 'la palabra de la orden del tribunal' },
  { term: /\bprostitución\b/gi, reason: 'el nombre del delito en los antecedentes' },
  { term: /\binmigración\b/gi, reason: 'el nombre de esa parte de la ley' },
];
