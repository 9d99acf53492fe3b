import { useState } from 'react';
import type { PaperSheet } from '../../../shared/petition/paper';
import { useCall } from '../../bridge';
import { PickOne, TextBox } from '../../components/fields';
import { useFrame } from '../../components/frame-context';
import { Problem, Waiting } from '../../components/Problem';
import { useWords } from '../../components/words';
import { PrintButton } from '../../print/PrintButton';
import { DayBox } from '../DayBox';
import { todayHere } from '../today';
import { LineEntry } from './LineEntry';
import './paper.css';

const toPrint = [{ of: 'paper-sheet' }] as const;

/** Paper to sign on, and the quick way to bring what was signed on it into the queue. */
export function Paper() {
  const words = useWords();
  const sheets = useCall('desk.sheets', {});
  return (
    <div className="stack">
      <section className="card stack" aria-labelledby="paper-print">
        <div className="desk-row">
          <h2 id="paper-print">{words('paper.print')}</h2>
          <PrintButton choices={toPrint} />
        </div>
        <p className="muted">{words('paper.printText')}</p>
      </section>
      {sheets.state === 'loading' && <Waiting />}
      {sheets.state === 'failed' && <Problem error={sheets.error} retry={sheets.reload} />}
      {sheets.state === 'ready' && <SheetEntry sheets={sheets.value} />}
    </div>
  );
}

/** Which sheet lies on the table, then its lines one after another. */
function SheetEntry({ sheets }: { sheets: PaperSheet[] }) {
  const words = useWords();
  const { language } = useFrame();
  const likely = sheets.find((one) => one.language === language) ?? sheets[0];
  const [code, setCode] = useState(likely?.code ?? '');
  const [day, setDay] = useState(todayHere);
  const [lines, setLines] = useState('');
  const [turn, setTurn] = useState(0);
  const sheet = sheets.find((one) => one.code === code) ?? sheets[0];
  if (!sheet) return null;
  const total = /^\d{1,3}$/.test(lines.trim()) ? Number(lines) : null;
  return (
    <section className="card stack" aria-labelledby="paper-entry">
      <h2 id="paper-entry">{words('paper.entry')}</h2>
      <p className="muted">{words('paper.entryText')}</p>
      <div className="desk-fields">
        <PickOne name="sheet" label={words('paper.code')} value={sheet.code} onChange={setCode}>
          {sheets.map((one) => (
            <option key={one.code} value={one.code}>
              {one.code}
            </option>
          ))}
        </PickOne>
        <DayBox name="day" label={words('paper.day')} value={day} onChange={setDay} />
        <TextBox name="lines" label={words('paper.lines')} value={lines} onChange={setLines} className="short" />
      </div>
      <LineEntry
        key={`${sheet.code} ${turn}`}
        sheet={sheet}
        day={day}
        total={total}
        onNextSheet={() => {
          setLines('');
          setTurn(turn + 1);
        }}
      />
    </section>
  );
}
