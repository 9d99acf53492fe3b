import type { GlossaryEntry } from '../schema';

export const defenseWords: GlossaryEntry[] = [
  {
    id: 'affirmative-defense',
    group: 'defense',
    en: {
      term: 'affirmative defense',
      forms: ['affirmative defense', 'affirmative defenses', 'a defense to a charge'],
      meaning:
        'A reason that, once shown, keeps a person from being found guilty of the charge. The person who is charged has to raise it.',
      here: null,
    },
    es: {
      term: 'defensa afirmativa',
      forms: ['defensa afirmativa', 'defensas afirmativas', 'una defensa contra un cargo'],
      meaning:
        'Razón que, si se muestra, evita que la persona sea hallada culpable del cargo. La debe presentar la persona acusada.',
      here: null,
    },
    seeAlso: ['immunity', 'safe-harbor', 'charge'],
    basis: { of: 'guide' },
  },
  {
    id: 'safe-harbor',
    group: 'defense',
    en: {
      term: 'safe harbor',
      forms: ['safe harbor', 'safe-harbor'],
      meaning:
        'A kind of law that treats young people who were used by others as people to protect. What it does is not the same in each state.',
      here: null,
    },
    es: {
      term: 'puerto seguro',
      forms: ['puerto seguro', 'safe harbor'],
      meaning:
        'Tipo de ley que trata a los jóvenes usados por otros como personas a las que hay que proteger. Lo que hace cambia de un estado a otro.',
      here: null,
    },
    seeAlso: ['minor', 'immunity', 'diversion'],
    basis: { of: 'guide' },
  },
  {
    id: 'immunity',
    group: 'defense',
    en: {
      term: 'immunity',
      forms: ['immunity', 'immune', 'immunities', 'protection from being charged'],
      meaning: 'A rule that keeps a person from being charged or punished for certain acts.',
      here: null,
    },
    es: {
      term: 'inmunidad',
      forms: ['inmunidad', 'inmunidades', 'protección contra los cargos'],
      meaning: 'Regla que evita que se acuse o castigue a una persona por ciertos actos.',
      here: null,
    },
    seeAlso: ['affirmative-defense', 'safe-harbor'],
    basis: { of: 'guide' },
  },
  {
    id: 'diversion',
    group: 'defense',
    en: {
      term: 'diversion',
      forms: ['diversion', 'diversions', 'pretrial diversion', 'services in place of a conviction'],
      meaning:
        'A program, such as services or classes, that takes the place of the usual case. People who finish it may avoid a conviction.',
      here: null,
    },
    es: {
      term: 'desvío a servicios',
      forms: ['desvío a servicios', 'desvío', 'servicios en vez de una condena'],
      meaning: 'Programa de servicios o clases en lugar del caso usual. Quien lo termina quizá evite una condena.',
      here: null,
    },
    seeAlso: ['deferred-adjudication', 'first-offender'],
    basis: { of: 'guide' },
  },
  {
    id: 'deferred-adjudication',
    group: 'defense',
    en: {
      term: 'deferred adjudication',
      forms: [
        'deferred adjudication',
        'deferred adjudications',
        'deferred judgment',
        'deferred disposition',
        'deferred sentence',
        'deferred cases',
      ],
      meaning:
        'The court puts off a finding of guilt. If the person does what the court asks, the case may end with no conviction.',
      here: null,
    },
    es: {
      term: 'caso diferido',
      forms: ['caso diferido', 'casos diferidos', 'adjudicación diferida'],
      meaning:
        'El tribunal aplaza decidir si hay culpa. Si la persona cumple lo que pide, el caso puede terminar sin condena.',
      here: null,
    },
    seeAlso: ['diversion', 'dismissal', 'adjudication'],
    basis: { of: 'guide' },
  },
  {
    id: 'first-offender',
    group: 'defense',
    en: {
      term: 'first offender',
      forms: ['first offender', 'first offenders', 'first-offender', 'first-offender cases'],
      meaning:
        'A person with no earlier record, for whom some states have a gentler path. If all goes well, the case may end with no conviction.',
      here: null,
    },
    es: {
      term: 'primer delito',
      forms: ['primer delito', 'casos de primer delito'],
      meaning:
        'Persona sin antecedentes, para quien algunos estados tienen una vía más suave. Si todo va bien, el caso puede terminar sin condena.',
      here: null,
    },
    seeAlso: ['deferred-adjudication', 'diversion'],
    basis: { of: 'guide' },
  },
];
