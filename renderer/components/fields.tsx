import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import './fields.css';
import { useWords } from './words';

/** More than this in one field is a slip of the clipboard, and megabytes would freeze the page: refused, and said so. */
const mostCharacters = 5000;

interface TextBoxProps {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'url';
  optional?: boolean;
  long?: boolean;
  className?: string;
}

/** A text field that the browser neither completes, corrects nor remembers. */
export function TextBox(props: TextBoxProps) {
  const { name, label, value, onChange, hint, error, type = 'text', optional = false, long = false } = props;
  const words = useWords();
  const [refused, setRefused] = useState(false);
  const take = (next: string) => {
    setRefused(next.length > mostCharacters);
    if (next.length <= mostCharacters) onChange(next);
  };
  const shown = refused ? words('field.refused') : error;
  return (
    <TextField
      className={`field ${props.className ?? ''}`}
      name={name}
      type={type}
      value={value}
      onChange={take}
      isInvalid={shown !== undefined}
      isRequired={!optional}
      validationBehavior="aria"
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
    >
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {long ? <TextArea className="box" rows={2} /> : <Input className="box" autoCapitalize="off" />}
      <FieldError className="field-error">{shown}</FieldError>
    </TextField>
  );
}

interface PickOneProps {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  children: ReactNode;
}

/** A list to pick from: the system's own, which every screen reader and touch screen knows. */
export function PickOne({ name, label, value, onChange, error, children }: PickOneProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <span className="box-select">
        <select
          id={id}
          name={name}
          className="box"
          value={value}
          onChange={(e) => onChange(e.target.value)}
          autoComplete="off"
          required
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        >
          {children}
        </select>
        <ChevronDown className="icon" aria-hidden="true" />
      </span>
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

interface TickProps {
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
  required?: boolean;
  children: ReactNode;
}

/** A box to tick; it never comes ticked. */
export function Tick({ name, checked, onChange, error, required = false, children }: TickProps) {
  const id = useId();
  return (
    <div className="tick-field">
      <label className="tick">
        <input
          type="checkbox"
          name={name}
          checked={checked}
          onChange={(e) => onChange(e.target.checked)}
          required={required}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        <span>{children}</span>
      </label>
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
