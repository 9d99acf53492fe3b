import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type en from '../messages/en.json';

export type MessageId = keyof typeof en;
type Values = Record<string, string | number | Date | null | undefined>;

/** Puts a message id into words of the reader's language. */
export function useWords(): (id: MessageId, values?: Values) => string {
  const intl = useIntl();
  return (id, values) => String(intl.formatMessage({ id }, values));
}

type Part = (chunks: ReactNode[]) => ReactNode;

/** A message with parts that carry markup: `<b>` and `<a>` become what `parts` says. */
export function Words({ id, values, parts }: { id: MessageId; values?: Values; parts: Record<string, Part> }) {
  return <>{useIntl().formatMessage({ id }, { ...values, ...parts })}</>;
}
