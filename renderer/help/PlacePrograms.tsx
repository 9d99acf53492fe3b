import '../components/zod-without-eval';
import { programsIn } from '../../shared/law/help/help';
import { useWords } from '../components/words';
import { ProgramList } from './ProgramList';

/** The programs of one place, for that place's own page. */
export function PlacePrograms({ code, name }: { code: string; name: string }) {
  const words = useWords();
  const programs = programsIn(code);
  if (programs.length === 0) return <p className="muted">{words('help.programs.none', { place: name })}</p>;
  return <ProgramList programs={programs} />;
}
