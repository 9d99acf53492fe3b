import { useRef, useState } from 'react';
import type { Failure } from '../../../shared/outcome';
import type { PaperEntry, PaperRow } from '../../../shared/petition/paper';
import { call } from '../../bridge';

/** A line of this sheet after Enter. Only one that could not be stored still holds what was typed. */
export type EnteredLine =
  | { line: number; state: 'sealing' }
  | { line: number; state: 'sealed'; id: string }
  | { line: number; state: 'left-out' }
  | { line: number; state: 'taken-back' }
  | { line: number; state: 'failed'; error: Failure; row: PaperRow };

export interface Entered {
  lines: readonly EnteredLine[];
  seal: (row: PaperRow) => void;
  leaveOut: () => void;
  retry: (line: number) => void;
  takeBack: (line: number) => void;
}

/** The lines of one sheet: each is sealed by itself while the next is typed, in the order of typing. */
export function useEntered(sheet: Omit<PaperEntry, 'row'>): Entered {
  const [lines, setLines] = useState<EnteredLine[]>([]);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const count = useRef(0);
  const put = (next: EnteredLine) =>
    setLines((before) => [...before.filter(({ line }) => line !== next.line), next].sort((a, b) => a.line - b.line));

  const store = (line: number, row: PaperRow) => {
    const { version, language, day, contentVersion } = sheet;
    put({ line, state: 'sealing' });
    turn.current = turn.current.then(async () => {
      const outcome = await call('desk.signPaper', { version, language, day, contentVersion, row });
      if (outcome.ok) put({ line, state: 'sealed', id: outcome.value.id });
      else put({ line, state: 'failed', error: outcome.error, row });
    });
  };
  return {
    lines,
    seal: (row) => {
      count.current += 1;
      store(count.current, row);
    },
    leaveOut: () => {
      count.current += 1;
      put({ line: count.current, state: 'left-out' });
    },
    retry: (line) => {
      const found = lines.find((one) => one.line === line);
      if (found?.state === 'failed') store(line, found.row);
    },
    takeBack: (line) => {
      const found = lines.find((one) => one.line === line);
      if (found?.state !== 'sealed') return;
      void call('desk.takeBackPaper', { id: found.id }).then((outcome) => {
        if (outcome.ok) put({ line, state: 'taken-back' });
      });
    },
  };
}
