import type { ReactNode } from 'react';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import { LegalText } from '../glossary/LegalText';

/** A note that exists in English only: marked for screen readers, and labelled for readers of Spanish. */
export function English({ children, as: As = 'p' }: { children: ReactNode; as?: 'p' | 'li' | 'div' }) {
  const words = useWords();
  const { language } = useFrame();
  return (
    <As className="english">
      {language !== 'en' && <span className="english-tag">{words('place.english')}</span>}
      <span lang="en">{typeof children === 'string' ? <LegalText text={children} language="en" /> : children}</span>
    </As>
  );
}
