import { useState } from 'react';
import { compareLimits, comparePlaces, type RestrictionGroup, restrictionGroups } from '../../shared/law/compare';
import type { MatrixRow } from '../../shared/law/matrix';
import type { RestrictionId } from '../../shared/law/restriction-schema';
import { useCall } from '../bridge';
import { Tick } from '../components/fields';
import { PlaceChoice } from '../components/PlaceChoice';
import { Problem, Waiting } from '../components/Problem';
import { goTo, hrefOf, useKeptScroll } from '../components/route';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';
import { AnswerPill, StatusShape } from '../guide/shapes';
import { PrintButton } from '../print/PrintButton';
import './compare.css';

/** Two to four places side by side, the same questions asked of each. */
export function Compare({ codes }: { codes: readonly string[] }) {
  const words = useWords();
  const rows = useCall('guide.matrix', {});
  useKeptScroll(rows.state === 'ready');
  return (
    <div className="compare">
      <h1>{words('compare.title')}</h1>
      {rows.state === 'loading' && <Waiting />}
      {rows.state === 'failed' && <Problem error={rows.error} retry={rows.reload} />}
      {rows.state === 'ready' && <SideBySide all={rows.value} codes={codes} />}
      <p className="places-foot">{words('place.notAdvice')}</p>
    </div>
  );
}

function SideBySide({ all, codes }: { all: MatrixRow[]; codes: readonly string[] }) {
  const words = useWords();
  const known = [...new Set(codes)].flatMap((code) => all.filter((row) => row.code === code));
  const rows = known.slice(0, compareLimits.most);
  const left = [...new Set(codes)].filter((code) => !all.some((row) => row.code === code));
  const open = (next: readonly string[]) => goTo('compare', ...next);
  const others = all.filter((row) => !rows.includes(row)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <>
      {left.length > 0 && (
        <p className="card sunk" role="status">
          {words('compare.unknown', { codes: left.map((code) => code.slice(0, 40)).join(', ') })}
        </p>
      )}
      {known.length > rows.length && <p className="card sunk">{words('compare.tooMany')}</p>}
      <div className="compare-bar no-print">
        {rows.length < compareLimits.most && (
          <PlaceChoice
            label={words(rows.length === 0 ? 'compare.first' : 'compare.add')}
            first={words('compare.choose')}
            action={words('compare.put')}
            places={others}
            onChoose={(code) => open([...rows.map((row) => row.code), code])}
          />
        )}
        {rows.length >= compareLimits.least && (
          <PrintButton choices={[{ of: 'compare', codes: rows.map(({ code }) => code) }]} />
        )}
      </div>
      {rows.length < compareLimits.least ? (
        <p className="card sunk">{words('compare.needTwo')}</p>
      ) : (
        <Table rows={rows} onRemove={(code) => open(rows.map((row) => row.code).filter((one) => one !== code))} />
      )}
    </>
  );
}

const groups = Object.keys(restrictionGroups) as RestrictionGroup[];

function Table({ rows, onRemove }: { rows: MatrixRow[]; onRemove(code: string): void }) {
  const words = useWords();
  const law = useLawWords();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const compared = comparePlaces(rows);
  const different = compared.filter(({ differs }) => differs).length;
  return (
    <>
      <Tick name="different" checked={onlyDifferent} onChange={setOnlyDifferent}>
        {words('compare.onlyDifferent', { count: different })}
      </Tick>
      <table className="compare-table" data-places={rows.length}>
        <thead>
          <tr>
            <th scope="col">{words('compare.question')}</th>
            {rows.map((row) => (
              <th key={row.code} scope="col">
                <a href={hrefOf('guide', row.code)} lang="en">
                  {row.name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words('compare.there')}</th>
            {rows.map((row) => (
              <td key={row.code} className="compare-there">
                <p>
                  <StatusShape status={row.status} /> {law.status[row.status]}
                </p>
                {row.restrictions.length > 0 && <p>{law.counts(row.counts)}</p>}
                <p>{words('guide.asOf', { date: law.date(row.textAsOf) })}</p>
                <button type="button" className="link-button no-print" onClick={() => onRemove(row.code)}>
                  {words('compare.remove')} <span className="unseen">{row.name}</span>
                </button>
              </td>
            ))}
          </tr>
        </tbody>
        {groups.map((group) => {
          const ids: readonly RestrictionId[] = restrictionGroups[group];
          const held = compared.filter(({ id, differs }) => ids.includes(id) && (differs || !onlyDifferent));
          if (held.length === 0) return null;
          return (
            <tbody key={group}>
              <tr className="compare-group">
                <th scope="rowgroup" colSpan={rows.length + 1}>
                  {words(`finder.group.${group}`)}
                </th>
              </tr>
              {held.map(({ id, cells, differs }) => (
                <tr key={id} data-restriction={id} data-differs={differs || undefined}>
                  <th scope="row">
                    {law.restrictionName[id]}
                    <span className="compare-mark">{words(differs ? 'compare.differs' : 'compare.same')}</span>
                  </th>
                  {cells.map((cell, index) => {
                    const code = rows[index]?.code ?? '';
                    if (cell === null) {
                      return (
                        <td key={code} data-place={code} className="muted">
                          {words('guide.notMeasured')}
                        </td>
                      );
                    }
                    return (
                      <td key={code} data-place={code} data-answer={cell.answer}>
                        <AnswerPill answer={cell.answer} textRead={cell.textRead} />
                        <p>{law.restriction(cell)}</p>
                        <p className="cite-read">
                          <a href={hrefOf('guide', code, 'barriers')}>
                            <cite lang="en">{cell.citation}</cite>
                          </a>
                          ; {law.verification[cell.known === 'unknown' ? 'not-confirmed' : cell.verification]}
                        </p>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </>
  );
}
