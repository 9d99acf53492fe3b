import { jsonBody } from './json';
import type { FileTarget } from './target';

/** One JSON object a line, the same as the JSON upload sends. */
export const jsonLines: FileTarget = {
  way: 'file',
  kind: 'json-lines',
  name: { en: 'JSON Lines', es: 'JSON Lines' },
  about: {
    en: 'One signature a line, for programs. The fields are those of the OpenAPI file.',
    es: 'Una firma por línea, para programas. Los campos son los del archivo OpenAPI.',
  },
  extension: 'jsonl',
  sheets: [
    {
      name: 'signatures',
      takes: () => true,
      head: '',
      line: (signature) => `${JSON.stringify(jsonBody(signature))}\n`,
    },
  ],
};
