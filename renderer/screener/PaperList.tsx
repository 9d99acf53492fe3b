import { type PaperId, paperIds } from '../../shared/law/screen/answers';
import { screenWords } from '../../shared/law/screen/words/words';
import { Tick } from '../components/fields';
import { useFrame } from '../components/frame-context';
import { withPaper } from './questions';

/** Papers at hand, each ticked or not. */
export function PaperList({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { language } = useFrame();
  const { paper } = screenWords(language);
  const has: PaperId[] = paperIds.filter((id) => value.split(' ').includes(id));
  return (
    // biome-ignore lint/a11y/useSemanticElements: the page's heading is the group's name
    <div className="papers" role="group" aria-labelledby="ask-title">
      {paperIds.map((id) => (
        <Tick key={id} name={id} checked={has.includes(id)} onChange={(on) => onChange(withPaper(has, id, on))}>
          {paper[id]}
        </Tick>
      ))}
    </div>
  );
}
