import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type en from '../messages/en.json';

export type MessageId = keyof typeof en;
type Values = Record<string, string | number | Date | null | undefined>;

export type Words = (id: MessageId, values?: Values) => string;

/** Puts a message id into words of the reader's language. */
export function useWords(): Words {
  const intl = useIntl();
  return useCallback((id, values) => String(intl.formatMessage({ id }, values)), [intl]);
}
