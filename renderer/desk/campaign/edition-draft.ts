import '../../components/zod-without-eval';
import type { Campaign, CampaignText, Language } from '../../../shared/petition/campaign';
import { type Edition, editionSchema } from '../../../shared/petition/edition';

/** The words of one language: lists are typed as paragraphs with an empty line between them. */
export interface TextDraft {
  title: string;
  addressees: string;
  body: string;
  ask: string;
  noteDay: string;
  noteText: string;
  terms: string;
  privacy: string;
  emailWording: string;
  namePublicWording: string;
  commentSharedWording: string;
}

/** A campaign while it is changed: numbers and lists are text until they are saved. */
export interface EditionDraft {
  dataController: string;
  contact: string;
  help: string;
  minimumAge: string;
  goal: string;
  commentsAllowed: boolean;
  languages: Record<Language, boolean>;
  texts: Record<Language, TextDraft>;
}

export type EditionReason = 'missing' | 'too-long' | 'not-a-number' | 'not-a-day';
/** By the field's place: `contact`, `texts.es.title`. */
export type EditionErrors = Partial<Record<string, EditionReason>>;

export function editionDraft(campaign: Campaign): EditionDraft {
  const { dataController, contact, help, minimumAge, goal, commentsAllowed, languages, texts } = campaign;
  return {
    ...{ dataController, contact, help, commentsAllowed },
    minimumAge: String(minimumAge),
    goal: goal === null ? '' : String(goal),
    languages: { en: languages.includes('en'), es: languages.includes('es') },
    texts: { en: textDraft(texts.en), es: textDraft(texts.es) },
  };
}

function textDraft({ addressees, body, terms, privacy, note, ...text }: CampaignText): TextDraft {
  const paragraphs = (list: readonly string[]) => list.join('\n\n');
  return {
    ...text,
    addressees: addressees.join('\n'),
    body: paragraphs(body),
    terms: paragraphs(terms),
    privacy: paragraphs(privacy),
    noteDay: note?.day ?? '',
    noteText: note?.text ?? '',
  };
}

/** The edition that a draft stands for, or what is wrong with each field. */
export function readEdition(draft: EditionDraft): { edition: Edition } | { errors: EditionErrors } {
  const number = (typed: string) => (/^\d{1,9}$/.test(typed.trim()) ? Number(typed) : Number.NaN);
  const read = editionSchema.safeParse({
    dataController: draft.dataController.trim(),
    contact: draft.contact.trim(),
    help: draft.help.trim(),
    minimumAge: number(draft.minimumAge),
    goal: draft.goal.trim() === '' ? null : number(draft.goal),
    commentsAllowed: draft.commentsAllowed,
    languages: (['en', 'es'] as const).filter((language) => draft.languages[language]),
    texts: { en: readText(draft.texts.en), es: readText(draft.texts.es) },
  });
  if (read.success) return { edition: read.data };
  const errors: EditionErrors = {};
  for (const issue of read.error.issues) {
    const place = placeOf(issue.path.map(String));
    errors[place] ??= reasonOf(place, issue.code);
  }
  return { errors };
}

function readText(draft: TextDraft) {
  const parts = (text: string, between: RegExp) =>
    text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const { noteDay, noteText, title, ask, emailWording, namePublicWording, commentSharedWording } = draft;
  const none = noteDay === '' && noteText.trim() === '';
  return {
    title: title.trim(),
    addressees: parts(draft.addressees, /\n/),
    body: parts(draft.body, /\n\s*\n/),
    ask: ask.trim(),
    note: none ? null : { day: noteDay, text: noteText.trim() },
    terms: parts(draft.terms, /\n\s*\n/),
    privacy: parts(draft.privacy, /\n\s*\n/),
    emailWording: emailWording.trim(),
    namePublicWording: namePublicWording.trim(),
    commentSharedWording: commentSharedWording.trim(),
  };
}

// A paragraph's own number means nothing to who types: the field is named as a whole.
function placeOf(path: string[]): string {
  if (path[0] !== 'texts') return path[0] ?? '';
  if (path[2] === 'note') return `texts.${path[1]}.${path[3] === 'day' ? 'noteDay' : 'noteText'}`;
  return path.slice(0, 3).join('.');
}

function reasonOf(place: string, code: string): EditionReason {
  if (place === 'minimumAge' || place === 'goal') return 'not-a-number';
  if (place.endsWith('noteDay')) return 'not-a-day';
  return code === 'too_big' ? 'too-long' : 'missing';
}
