const webAddress = /^https?:\/\/[^\s]+$/;
/** Any scheme that a program could follow, wherever it stands in a text. */
const anyScheme = /\b([a-z][a-z0-9+.-]*):\/\/|\b(javascript|data|vbscript|mailto|file):\S/gi;

/** What is wrong with the addresses in a text; `key` is the field it stands in. Empty when nothing is. */
export function addressProblems(key: string, text: string): string[] {
  if (/url$/i.test(key)) return webAddress.test(text) ? [] : ['an address must begin with http:// or https://'];
  const schemes = [...text.matchAll(anyScheme)].map(([, scheme, other]) => (scheme ?? other ?? '').toLowerCase());
  const strange = schemes.filter((scheme) => scheme !== 'http' && scheme !== 'https');
  return [...new Set(strange)].map((scheme) => `an address with "${scheme}:" may not stand in the guide`);
}
