import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

declare global {
  interface Window {
    /** Draws as many elements as asked for, with other words each time. */
    draw?: (count: number) => void;
  }
}

/** The least that React can do for a page of a given size: what the guide's own pages are compared with. */
function Page() {
  const [drawn, setDrawn] = useState({ count: 0, turn: 0 });
  useEffect(() => {
    window.draw = (count) => setDrawn(({ turn }) => ({ count, turn: turn + 1 }));
  }, []);
  return Array.from({ length: drawn.count }, (_, index) => <span key={index}>{`${drawn.turn} ${index} `}</span>);
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
