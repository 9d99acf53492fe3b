import { join } from 'node:path';
import { changesOf } from '../shared/law/changes';
import type { VersionChanges } from '../shared/law/changes/schema';
import type { Jurisdiction } from '../shared/law/schema/jurisdiction';
import { type Outcome, ok } from '../shared/outcome';
import type { AppContext } from './context';
import type { Handlers } from './dispatch';
import { loadChanges } from './guide/changes';
import { type Content, loadContent } from './guide/content';
import { openGuide } from './guide/open';
import { saveTable } from './guide/save-table';
import { search } from './guide/search';

type GuideCalls = Pick<Handlers, Extract<keyof Handlers, `guide.${string}`>>;

/** What was read of the law in one folder; another law that comes into use is read anew. */
interface Opened {
  folder: string;
  content?: Content;
  changes?: VersionChanges[];
  index?: ReturnType<typeof openGuide>;
}

let opened: Opened = { folder: '' };

function openedIn({ law }: AppContext): Opened {
  if (opened.folder !== law.folder) {
    opened.index?.close();
    opened = { folder: law.folder };
  }
  return opened;
}

function contentOf(context: AppContext): Content {
  const here = openedIn(context);
  here.content ??= loadContent(join(here.folder, 'content.json'));
  return here.content;
}

function changesIn(context: AppContext): VersionChanges[] {
  const here = openedIn(context);
  here.changes ??= loadChanges(join(here.folder, 'changes.json'));
  return here.changes;
}

/** One jurisdiction of the content bundle; an unknown code is a typed failure. */
export function jurisdictionOf(context: AppContext, code: string): Outcome<Jurisdiction> {
  return contentOf(context).jurisdiction(code);
}

export function guideCalls(context: AppContext): GuideCalls {
  return {
    'guide.matrix': () => ok(contentOf(context).matrix),
    'guide.saveTable': ({ codes, language }, caller) => {
      const { matrix, contentVersion } = contentOf(context);
      return saveTable({ rows: matrix.filter(({ code }) => codes.includes(code)), language, contentVersion }, caller);
    },
    'guide.jurisdiction': ({ code }) => jurisdictionOf(context, code),
    'guide.method': () => ok(contentOf(context).method),
    'guide.changes': ({ code }) => ok(changesOf(changesIn(context), code)),
    'guide.search': ({ query, language }) => {
      const options = context.sqliteBinding ? { nativeBinding: context.sqliteBinding } : {};
      const here = openedIn(context);
      here.index ??= openGuide(join(here.folder, 'guide.db'), options);
      return ok(search(here.index, query, { locale: language }));
    },
  };
}
