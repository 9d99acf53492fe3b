import { join } from 'node:path';
import type { Jurisdiction } from '../shared/law/schema/jurisdiction';
import { type Outcome, ok } from '../shared/outcome';
import type { AppContext } from './context';
import type { Handlers } from './dispatch';
import { type Content, loadContent } from './guide/content';
import { openGuide } from './guide/open';
import { search } from './guide/search';

type GuideCalls = Pick<Handlers, Extract<keyof Handlers, `guide.${string}`>>;

let content: Content | null = null;
let index: ReturnType<typeof openGuide> | null = null;

function contentOf(context: AppContext): Content {
  content ??= loadContent(join(context.guideFolder, 'content.json'));
  return content;
}

/** One jurisdiction of the content bundle; an unknown code is a typed failure. */
export function jurisdictionOf(context: AppContext, code: string): Outcome<Jurisdiction> {
  return contentOf(context).jurisdiction(code);
}

export function guideCalls(context: AppContext): GuideCalls {
  return {
    'guide.overview': () => ok(contentOf(context).overview),
    'guide.jurisdiction': ({ code }) => jurisdictionOf(context, code),
    'guide.search': ({ query, language }) => {
      const options = context.sqliteBinding ? { nativeBinding: context.sqliteBinding } : {};
      index ??= openGuide(join(context.guideFolder, 'guide.db'), options);
      return ok(search(index, query, { locale: language }));
    },
  };
}
