import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';

/** Which version of the law a page or a paper was drawn from. */
export function LawVersion() {
  const words = useWords();
  const { info } = useFrame();
  return <span data-law-version={info.contentVersion}>{words('guide.content', { version: info.contentVersion })}</span>;
}
