import { Fragment } from 'react';
import type { Block, HandbookPage, Span } from '../../shared/handbook/page';
import { hrefOf } from '../components/route';

interface TextProps {
  page: HandbookPage;
  /** Links lead to other pages on a screen; on paper they are text. */
  onPaper?: boolean;
}

/** A page of the handbook: its title, what it is for, and its parts. */
export function HandbookText({ page, onPaper = false }: TextProps) {
  return (
    <>
      <p className="handbook-lead">
        <Line spans={page.lead} onPaper={onPaper} />
      </p>
      {page.sections.map(({ id, title, blocks }) => (
        <section key={id} id={id} className="handbook-part">
          <h2 tabIndex={-1}>{title}</h2>
          {blocks.map((block) => (
            <Part key={JSON.stringify(block)} block={block} onPaper={onPaper} />
          ))}
        </section>
      ))}
    </>
  );
}

function Part({ block, onPaper }: { block: Block; onPaper: boolean }) {
  if (block.of === 'paragraph') {
    return (
      <p>
        <Line spans={block.spans} onPaper={onPaper} />
      </p>
    );
  }
  const List = block.of === 'steps' ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((spans) => (
        <li key={JSON.stringify(spans)}>
          <Line spans={spans} onPaper={onPaper} />
        </li>
      ))}
    </List>
  );
}

/** One line: text, words of the interface in bold, code, and links to other pages. */
export function Line({ spans, onPaper }: { spans: readonly Span[]; onPaper: boolean }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a line never changes, so a piece's place in it names it
  return spans.map((span, at) => <Fragment key={`${at} ${span.text}`}>{piece(span, onPaper)}</Fragment>);
}

function piece(span: Span, onPaper: boolean) {
  switch (span.of) {
    case 'text':
      return span.text;
    case 'word':
      return <b>{span.text}</b>;
    case 'code':
      return <code>{span.text}</code>;
    case 'link':
      return onPaper ? <i>{span.text}</i> : <a href={hrefOf('handbook', span.page)}>{span.text}</a>;
  }
}
