import { type FindingKind, findingKinds } from '../../shared/law/screen/findings';
import { screenWords } from '../../shared/law/screen/words/words';
import { useFrame } from '../components/frame-context';

const look: Record<FindingKind, string> = {
  'may-fit': 'teal',
  'may-fit-with-hurdles': 'teal',
  depends: 'amber',
  'not-known': '',
  'does-not-seem-to-fit': 'plum',
};

/** Ring with a tick, ring over two bars, a fork, a broken ring, a crossed ring: a finding by shape. */
export function KindShape({ kind }: { kind: FindingKind }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round' } as const;
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {kind === 'may-fit' && <path {...line} d="M8 1.5 A6.5 6.5 0 1 1 7.99 1.5 M4.8 8.2 L7.2 10.6 L11.4 5.8" />}
      {kind === 'may-fit-with-hurdles' && (
        <path {...line} d="M2 14 V6 H6 V14 M10 14 V3 H14 V14 M1 14 H15 M2 9.5 H6 M10 8 H14" />
      )}
      {kind === 'depends' && <path {...line} d="M8 14.5 V9 L3 3 M8 9 L13 3 M3 6.5 V3 H6.4 M9.6 3 H13 V6.5" />}
      {kind === 'not-known' && <circle {...line} cx="8" cy="8" r="6.3" strokeDasharray="1.6 3" />}
      {kind === 'does-not-seem-to-fit' && <path {...line} d="M8 1.5 A6.5 6.5 0 1 1 7.99 1.5 M3.5 12.5 L12.5 3.5" />}
    </svg>
  );
}

/** A finding in word, shape and color. */
export function KindPill({ kind, count }: { kind: FindingKind; count?: number }) {
  const { language } = useFrame();
  return (
    <span className={`pill ${look[kind]}`} data-kind={kind}>
      <KindShape kind={kind} /> {screenWords(language).kind[kind].name}
      {count !== undefined && <b>{count}</b>}
    </span>
  );
}

/** How many findings of each kind there are, the best first. */
export function KindCounts({ kinds }: { kinds: readonly FindingKind[] }) {
  const order: readonly FindingKind[] = [
    ...findingKinds.filter((kind) => kind !== 'does-not-seem-to-fit'),
    'does-not-seem-to-fit',
  ];
  return (
    <p className="kind-counts">
      {order.map((kind) => {
        const count = kinds.filter((each) => each === kind).length;
        return count === 0 ? null : <KindPill key={kind} kind={kind} count={count} />;
      })}
    </p>
  );
}
