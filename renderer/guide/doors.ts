import type { MessageId } from '../components/words';

/** The screens that the guide's side leads to. Each is the first part of an address: `#/words/vacatur`. */
export const doors = ['guide', 'screener', 'finder', 'compare', 'words', 'help', 'method', 'handbook'] as const;
export type Door = (typeof doors)[number];

export const doorTitles: Record<Door, MessageId> = {
  guide: 'guide.clear',
  screener: 'screen.title',
  finder: 'guide.finder',
  compare: 'guide.compare',
  words: 'guide.words',
  help: 'guide.help',
  method: 'guide.method',
  handbook: 'guide.handbook',
};

export const isDoor = (part: string | undefined): part is Door => doors.some((door) => door === part);
