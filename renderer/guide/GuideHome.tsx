import { useState } from 'react';
import type { MatrixRow } from '../../shared/law/matrix';
import { answerQuestion, questionIds } from '../../shared/law/questions/questions';
import { answerWords } from '../../shared/law/questions/words';
import type { JurisdictionCode } from '../../shared/law/schema/codes';
import { guideViews } from '../../shared/settings';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { mapDrawing, tileDrawing } from '../map/drawing';
import { Legend } from '../map/Legend';
import { belongs, type LegendKey } from '../map/legend-lines';
import { Patterns } from '../map/Patterns';
import { type MapPlace, PlaceMap } from '../map/PlaceMap';
import { useQuestionWords } from '../map/question-words';
import './guide-home.css';
import { PlaceTable } from './PlaceTable';

// In memory only, so that coming back from a place finds the map as it was left.
let lastShown: LegendKey | null = null;

/** The guide's first page: one question, and every place's answer as a map, as tiles or as a table. */
export function GuideHome({ rows }: { rows: MatrixRow[] }) {
  const words = useWords();
  const asked = useQuestionWords();
  const { question, view, change } = useFrame();
  const [shown, setShown] = useState(lastShown);
  const [pointed, setPointed] = useState<JurisdictionCode | null>(null);
  const show = (key: LegendKey | null) => {
    lastShown = key;
    setShown(key);
  };
  const answered = rows.map((row) => {
    const answer = answerQuestion(question, row);
    return { row, answer, told: answerWords(asked, question, answer) };
  });
  const places = answered.map(({ row, answer, told }): MapPlace => {
    const faint = shown !== null && !belongs({ answer }, shown);
    return { code: row.code, name: row.name, answer, told, faint };
  });
  const under = places.find(({ code }) => code === pointed);
  return (
    <>
      <Patterns />
      <fieldset className="chips">
        <legend className="unseen">{words('home.question')}</legend>
        {questionIds.map((id) => (
          <label key={id} className="chip">
            <input
              type="radio"
              name="question"
              checked={question === id}
              onChange={() => {
                show(null);
                change({ question: id });
              }}
            />
            <span>{asked.name[id]}</span>
          </label>
        ))}
      </fieldset>
      <div className="home-columns">
        <section className="home-view" aria-label={words(`home.view.${view}`)}>
          <div className="home-head">
            <h2>{asked.ask[question]}</h2>
            <fieldset className="segments words">
              <legend className="unseen">{words('home.view')}</legend>
              {guideViews.map((one) => (
                <label key={one}>
                  <input type="radio" name="view" checked={view === one} onChange={() => change({ view: one })} />
                  <span>{words(`home.view.${one}`)}</span>
                </label>
              ))}
            </fieldset>
          </div>
          {view === 'table' ? (
            <PlaceTable question={question} answered={answered.filter((_, index) => places[index]?.faint === false)} />
          ) : (
            <PlaceMap
              drawing={view === 'map' ? mapDrawing : tileDrawing}
              places={places}
              label={asked.ask[question]}
              onPlace={setPointed}
            />
          )}
        </section>
        <aside className="home-side">
          <div className="card">
            <Legend question={question} places={answered} shown={shown} onShow={show} />
            {view !== 'table' && (
              <p className="home-pointed" aria-hidden="true">
                {under === undefined ? (
                  <span className="muted">{words('home.point')}</span>
                ) : (
                  <>
                    <b lang="en">{under.name}</b>
                    <br />
                    {under.told}
                  </>
                )}
              </p>
            )}
          </div>
          <p className="home-note">{words('home.note')}</p>
        </aside>
      </div>
    </>
  );
}
