import type { Restriction } from '../../shared/law/restriction-schema';
import { LegalText } from '../glossary/LegalText';
import { Citation } from './Citation';
import { useLawWords } from './law-words';
import { petitionThree } from './petition-three';
import { AnswerPill } from './shapes';

/** Restrictions one below the other, as derived from the facts: name, answer, one sentence, and what stands behind it. */
export function Barriers({ restrictions }: { restrictions: Restriction[] }) {
  const law = useLawWords();
  return (
    <ul className="barriers">
      {restrictions.map((restriction) => (
        <li
          key={restriction.id}
          data-restriction={restriction.id}
          data-answer={restriction.answer}
          className={petitionThree.has(restriction.id) ? 'named' : undefined}
        >
          <div className="barrier-head">
            <h3>{law.restrictionName[restriction.id]}</h3>
            <AnswerPill answer={restriction.answer} textRead={restriction.textRead} />
          </div>
          <p className="barrier-text">
            <LegalText text={law.restriction(restriction)} />
          </p>
          <Citation {...restriction} known={restriction.known !== 'unknown'} />
        </li>
      ))}
    </ul>
  );
}
