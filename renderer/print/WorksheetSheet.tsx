import { help } from '../../shared/law/help/help';
import type { Jurisdiction } from '../../shared/law/schema/jurisdiction';
import type { ScreenAnswers } from '../../shared/law/screen';
import { screen } from '../../shared/law/screen';
import type { Finding } from '../../shared/law/screen/findings';
import { screenWords } from '../../shared/law/screen/words/words';
import { warningWords } from '../../shared/law/warnings/words';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { today } from '../guide/StaleMark';
import { lawyerQuestionsOf, papersOf } from '../screener/hurdles';
import { lawsOf } from '../screener/laws';
import { groupsOf } from '../screener/reason-groups';
import { useTold } from '../screener/told';
import { namedOnly, WorksheetLaw } from './WorksheetLaw';
import './worksheet-sheet.css';
import { numberSources } from './worksheet-sources';

interface WorksheetSheetProps {
  answers: ScreenAnswers;
  jurisdictions: readonly Jurisdiction[];
}

/** What may fit, on paper for a lawyer: no name, no story, nothing that tells whose it is. */
export function WorksheetSheet({ answers, jurisdictions }: WorksheetSheetProps) {
  const words = useWords();
  const { language } = useFrame();
  const names = new Map(jurisdictions.map(({ code, name }) => [code, name] as const));
  const told = useTold(names);
  const said = screenWords(language);
  const warned = warningWords(language).warning;
  const screening = screen(answers, jurisdictions, today());
  const laws = lawsOf(jurisdictions);
  const papers = papersOf(screening);
  const touched = screening.warnings.filter((warning) => warning.touched);
  const printed = ({ reasons }: Finding) =>
    groupsOf(reasons).flatMap((group) => (namedOnly(group) ? [] : group.reasons));
  const all = screening.records.flatMap(({ findings }) => findings);
  const { sources, numbersOf } = numberSources(all, printed, jurisdictions);
  return (
    <>
      <p className="sheet-top">
        <b>{said.worksheetTop}</b>
      </p>
      <h1>{words('screen.worksheet')}</h1>
      {touched.length > 0 && (
        <section>
          <h2>{words('sheet.first')}</h2>
          <ul>
            {touched.map(({ id }) => (
              <li key={id}>
                <b>{warned[id].name}:</b> {warned[id].text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {screening.notices.length > 0 && (
        <ul>
          {screening.notices.map(({ id, recordId }) => (
            <li key={`${id} ${recordId}`}>{said.notice[id]}</li>
          ))}
        </ul>
      )}
      {screening.records.map((result, index) => {
        const record = answers.records[index];
        if (record === undefined) return null;
        const { name, about } = told.record(record, index + 1);
        const open = result.findings.filter(({ kind }) => kind !== 'does-not-seem-to-fit');
        const closed = result.findings.filter(({ kind }) => kind === 'does-not-seem-to-fit');
        return (
          <section key={record.id}>
            <h2>
              {name}: {about}
            </h2>
            {result.cards.map(({ id, covered }) => (
              <p key={id}>
                <b>{said.card[id].name}.</b> {said.card[id].text} {id !== 'place-not-known' && said.covered[covered]}
              </p>
            ))}
            {open.map((finding) => {
              const law = laws.get(finding.remedyId);
              return law && <WorksheetLaw key={finding.remedyId} {...{ finding, law, told, numbersOf }} />;
            })}
            {closed.length > 0 && (
              <>
                <h3>{said.kind['does-not-seem-to-fit'].name}</h3>
                <ul>
                  {closed.map((finding) => {
                    const law = laws.get(finding.remedyId);
                    return (
                      <li key={finding.remedyId}>
                        <b lang="en">{finding.citation}.</b>{' '}
                        {finding.reasons
                          .filter(({ says }) => says === 'does-not-seem-to-fit')
                          .map((reason) => `${said.reason(reason)} ${numbersOf(finding, reason)}`)
                          .join(' ')}{' '}
                        <small>{law !== undefined && told.law.currency(law.remedy)}</small>
                      </li>
                    );
                  })}
                </ul>
              </>
            )}
          </section>
        );
      })}
      {papers.length > 0 && (
        <section>
          <h2>{words('screen.part.papers')}</h2>
          <ul className="worksheet-papers">
            {papers.map((id) => (
              <li key={id}>☐ {said.paper[id]}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words('screen.part.lawyer')}</h2>
        <ul>
          {lawyerQuestionsOf(screening).map((id) => (
            <li key={id}>{said.ask[id]}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words('screen.part.other')}</h2>
        <ul>
          {screening.otherRoutes.map(({ id }) => (
            <li key={id}>
              <b>{said.otherRoute[id].name}.</b> {said.otherRoute[id].text}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words('sheet.help')}</h2>
        <p>
          {help.hotline.name[language]}: <b>{help.hotline.phone.value}</b>.{' '}
          {words('sheet.hotlineText', { word: help.hotline.text.value.word, number: help.hotline.text.value.number })}{' '}
          {words('sheet.phoneLog')}
        </p>
      </section>
      {sources.length > 0 && (
        <section>
          <h2>{words('screen.worksheet.sources')}</h2>
          <ol className="sheet-sources">
            {sources.map((source) => (
              <li key={`${source.id} ${source.url}`}>
                <span lang="en">
                  {source.title}. {source.publisher}.{source.currency !== null && ` ${source.currency}.`}
                </span>{' '}
                {source.url}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
