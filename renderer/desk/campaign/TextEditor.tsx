import type { Language } from '../../../shared/petition/campaign';
import { useWords } from '../../components/words';
import { DayBox } from '../DayBox';
import type { EditionErrors, TextDraft } from './edition-draft';
import { LongText } from './LongText';

interface TextEditorProps {
  language: Language;
  text: TextDraft;
  errors: EditionErrors;
  change: (part: Partial<TextDraft>) => void;
}

type LongField = Exclude<keyof TextDraft, 'noteDay'>;

const signedWords: { field: LongField; rows: number }[] = [
  { field: 'title', rows: 2 },
  { field: 'addressees', rows: 2 },
  { field: 'body', rows: 12 },
  { field: 'ask', rows: 4 },
];
const answered: { field: LongField; rows: number }[] = [
  { field: 'terms', rows: 8 },
  { field: 'privacy', rows: 10 },
  { field: 'emailWording', rows: 2 },
  { field: 'namePublicWording', rows: 2 },
  { field: 'commentSharedWording', rows: 2 },
];

/** All words of a campaign in one language. */
export function TextEditor({ language, text, errors, change }: TextEditorProps) {
  const words = useWords();
  const error = (field: keyof TextDraft) => {
    const reason = errors[`texts.${language}.${field}`];
    return reason && words(`deskError.${reason}`);
  };
  const long = ({ field, rows }: { field: LongField; rows: number }) => (
    <LongText
      key={field}
      name={`texts.${language}.${field}`}
      label={words(`edition.${field}`)}
      value={text[field]}
      rows={rows}
      lang={language}
      onChange={(value) => change({ [field]: value })}
      error={error(field)}
    />
  );
  return (
    <>
      <p className="muted">{words('edition.paragraphs')}</p>
      {signedWords.map(long)}
      <div className="edition-note">
        <DayBox
          name={`texts.${language}.noteDay`}
          label={words('edition.noteDay')}
          value={text.noteDay}
          onChange={(noteDay) => change({ noteDay })}
          error={error('noteDay')}
        />
        {long({ field: 'noteText', rows: 3 })}
      </div>
      {answered.map(long)}
    </>
  );
}
