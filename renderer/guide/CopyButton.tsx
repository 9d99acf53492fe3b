import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { call } from '../bridge';
import { useWords } from '../components/words';

interface CopyButtonProps {
  text: string;
  label: string;
  /** What is copied, for people who hear the button without its surroundings. */
  of: string;
  /** Shows its picture only, where the place is narrow. */
  quiet?: boolean;
}

/** Copies a text and says so, to eyes and ears. */
export function CopyButton({ text, label, of, quiet = false }: CopyButtonProps) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), 2500);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const outcome = await call('app.copy', { text });
    setCopied(outcome.ok);
  };
  return (
    <span className="copy no-print">
      <button type="button" aria-label={`${label}: ${of}`} title={label} onClick={() => void copy()}>
        {copied ? <Check className="icon" aria-hidden="true" /> : <Copy className="icon" aria-hidden="true" />}
        <span className={quiet && !copied ? 'unseen' : undefined}>{copied ? words('cite.copied') : label}</span>
      </button>
      <span className="unseen" role="status">
        {copied ? words('cite.copied') : ''}
      </span>
    </span>
  );
}
