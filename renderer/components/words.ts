import { useIntl } from 'react-intl';
import type en from '../messages/en.json';

export type MessageId = keyof typeof en;
type Values = Record<string, string | number | Date | null | undefined>;

/** Puts a message id into words of the reader's language. */
export function useWords(): (id: MessageId, values?: Values) => string {
  const intl = useIntl();
  return (id, values) => String(intl.formatMessage({ id }, values));
}
