/** Words that the guide never uses, each with the reason shown to whoever wrote them. */
const banned: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern: /\b(silen\w*|no answer|(?:does|do|did) not answer|sin respuesta|no respond\w+)\b[^.]{0,80}\bconsen\w+/i,
    reason: 'silence is not consent: say what the court must do',
  },
  {
    pattern: /\bconsen\w+\b[^.]{0,80}\b(silen(?:t|ce)\b|no answer|(?:does|do|did) not answer|no respond\w+)/i,
    reason: 'silence is not consent: say what the court must do',
  },
  {
    pattern: /\bclear(?:ed|ing)?\b[^.]{0,40}\bwarrants?\b|\bwarrants?\b[^.]{0,60}\bcleared\b/i,
    reason: 'never tell a person to clear warrants: a lawyer looks first',
  },
  { pattern: /\breliv(?:e|es|ed|ing)\b|\brevivir\b/i, reason: 'not to a survivor’s face' },
  { pattern: /\bguaranteed?\b(?! rights)|\bgarantizad[oa]s?\b/i, reason: 'nothing is guaranteed' },
  { pattern: /\byou (?:qualify|are eligible)\b|\busted (?:califica|es elegible)\b/i, reason: 'only a court decides' },
  {
    pattern: /\b(?:can|could|may) be vacated\b|\bse puede[n]? anular\b/i,
    reason: 'a person can ask a court to vacate; nothing "can be vacated"',
  },
];

/** The reasons why a text may not be printed; empty when it may. */
export function wordingProblems(text: string): string[] {
  return [...new Set(banned.filter(({ pattern }) => pattern.test(text)).map(({ reason }) => reason))];
}
