import { memo } from 'react';
import { type RestrictionGroup, restrictionGroups } from '../../shared/law/compare';
import { type Match, type Wish, type Wishes, wishes } from '../../shared/law/finder';
import type { MatrixRow } from '../../shared/law/matrix';
import type { RestrictionId } from '../../shared/law/restriction-schema';
import { hrefOf } from '../components/route';
import { useWords } from '../components/words';
import { useLawWords } from '../guide/law-words';

const groups = Object.keys(restrictionGroups) as RestrictionGroup[];
const ids: readonly RestrictionId[] = groups.flatMap((group): readonly RestrictionId[] => restrictionGroups[group]);

interface FinderTableProps {
  places: readonly { row: MatrixRow; match: Match; shown: boolean }[];
  asked: Wishes;
  onWish(id: RestrictionId, wish: Wish | null): void;
}

/** The table itself: its heads and names stay in view, each head asks what its column should say. */
export function FinderTable({ places, asked, onWish }: FinderTableProps) {
  const words = useWords();
  const law = useLawWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="finder-scroll" tabIndex={0} aria-label={words('finder.title')}>
      <table>
        <thead>
          <tr className="finder-groups">
            <td />
            {groups.map((group) => (
              <th key={group} scope="colgroup" colSpan={restrictionGroups[group].length}>
                {words(`finder.group.${group}`)}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{words('guide.column.place')}</th>
            {ids.map((id) => (
              <th key={id} scope="col" data-asked={asked[id] !== undefined || undefined}>
                <label>
                  <span>{law.restrictionName[id]}</span>
                  <select
                    value={asked[id] ?? ''}
                    onChange={(event) => onWish(id, wishes.find((wish) => wish === event.target.value) ?? null)}
                  >
                    <option value="">{words('finder.any')}</option>
                    {wishes.map((wish) => (
                      <option key={wish} value={wish}>
                        {words(`finder.${wish}`)}
                      </option>
                    ))}
                  </select>
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map(({ row, match, shown }) => (
            // A row that is not asked for is hidden, not taken away: drawing it again would cost more than a frame.
            <tr key={row.code} data-code={row.code} hidden={!shown} data-maybe={match === 'maybe' || undefined}>
              <PlaceCells row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const PlaceCells = memo(function PlaceCells({ row }: { row: MatrixRow }) {
  const words = useWords();
  const law = useLawWords();
  return (
    <>
      <th scope="row">
        <a href={hrefOf('guide', row.code)} lang="en">
          {row.name}
        </a>
        <span className="finder-maybe">{words('finder.maybe')}</span>
      </th>
      {row.restrictions.length === 0 ? (
        <td colSpan={ids.length} className="finder-none">
          {law.status[row.status]}
        </td>
      ) : (
        ids.map((id) => {
          const restriction = row.restrictions.find((each) => each.id === id);
          if (restriction === undefined) return <td key={id} />;
          return (
            <td key={id} data-answer={restriction.answer} title={law.restriction(restriction)}>
              {words(`finder.answer.${restriction.answer}`)}
            </td>
          );
        })
      )}
    </>
  );
});
