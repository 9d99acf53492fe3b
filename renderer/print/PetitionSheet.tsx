import type { CallOutput } from '../../shared/ipc';
import type { Language } from '../../shared/petition/campaign';
import { consentWording } from '../../shared/petition/consents';
import { linesASheet } from '../../shared/petition/paper';
import { useWords } from '../components/words';
import './petition-sheet.css';

type Paper = NonNullable<CallOutput<'print.job'>['paper']>;

const lines = Array.from({ length: linesASheet }, (_, at) => at + 1);

/** The petition to sign on paper: the whole text, the lines with their boxes, and the code of these very words. */
export function PetitionSheet({ paper, language }: { paper: Paper; language: Language }) {
  const words = useWords();
  const { campaign, code, event } = paper;
  const text = campaign.texts[language];
  const boxes = [
    { sign: 'A', wording: consentWording('minimum-age', campaign, language) },
    { sign: 'B', wording: text.emailWording },
    { sign: 'C', wording: text.namePublicWording },
  ];
  return (
    <>
      <section className="petition-words">
        <h1>{text.title}</h1>
        <p>
          <b>{words('petition.to')}:</b> {text.addressees.join('; ')}
        </p>
        {text.body.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {text.note && (
          <p>
            {text.note.day}: {text.note.text}
          </p>
        )}
        <p>
          <b>{text.ask}</b>
        </p>
        <h2>{words('petition.terms')}</h2>
        {text.terms.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h2>{words('petition.privacy')}</h2>
        {text.privacy.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section className="petition-lines">
        <h2>{words('sheet.sign')}</h2>
        <p>{words('sheet.signText')}</p>
        <ul className="petition-boxes">
          {boxes.map(({ sign, wording }) => (
            <li key={sign}>
              <b>{sign}</b> {wording}
            </li>
          ))}
        </ul>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('sheet.line')}</th>
              <th scope="col">{words('field.givenName')}</th>
              <th scope="col">{words('field.familyName')}</th>
              <th scope="col">{words('paper.email')}</th>
              <th scope="col">{words('paper.region')}</th>
              <th scope="col">{words('field.postalCode')}</th>
              {boxes.map(({ sign }) => (
                <th key={sign} scope="col">
                  {sign}
                </th>
              ))}
              <th scope="col">{words('sheet.signature')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td />
                <td />
                <td />
                <td />
                <td />
                {boxes.map(({ sign }) => (
                  <td key={sign}>☐</td>
                ))}
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <b>{words('sheet.code', { code })}</b> {words('sheet.day')} {event && `${event.name}. ${event.place}`}
        </p>
        <p>{words('sheet.staff')}</p>
      </section>
    </>
  );
}

/** A withdrawal slip: a code and what to do with it, and no word of what it is about. */
export function Slip({ code }: { code: string }) {
  const words = useWords();
  return (
    <section className="slip-sheet">
      <p className="slip-sheet-code">{code}</p>
      <p>{words('sheet.slip')}</p>
    </section>
  );
}
