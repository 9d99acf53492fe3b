import { FieldError, Label, Text, TextArea, TextField } from 'react-aria-components';

interface LongTextProps {
  name: string;
  label: string;
  hint?: string;
  value: string;
  rows: number;
  lang: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** Paragraphs of a campaign's text, in the language that they are written in. */
export function LongText({ name, label, hint, value, rows, lang, onChange, error }: LongTextProps) {
  return (
    <TextField
      className="field"
      name={name}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired
      validationBehavior="aria"
      autoComplete="off"
      spellCheck="false"
    >
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <TextArea className="box" rows={rows} lang={lang} />
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
