import type { ReactNode } from 'react';
import { useWords } from '../components/words';

/** One part of the method page, with a heading that the side can bring up. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="method-part">
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}

export interface Term {
  key: string;
  name: ReactNode;
  text: string;
}

/** Words with what they mean, side by side. */
export function Terms({ terms }: { terms: readonly Term[] }) {
  return (
    <dl className="method-terms">
      {terms.map(({ key, name, text }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface Amount {
  key: string;
  label: string;
  count: number;
}

/** Counts of one whole, each with a bar of its share; the numbers say all that the bars do. */
export function Amounts({ title, amounts }: { title: string; amounts: readonly Amount[] }) {
  const words = useWords();
  const whole = Math.max(
    1,
    amounts.reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <figure className="method-amounts">
      <figcaption>{title}</figcaption>
      <dl>
        {amounts.map(({ key, label, count }) => (
          <div key={key} data-amount={key}>
            <dt>{label}</dt>
            <dd>{words('method.number', { n: count })}</dd>
            <dd className="method-bar">
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect className="method-bar-whole" width="100" height="6" />
                <rect className="method-bar-part" width={(100 * count) / whole} height="6" />
              </svg>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
