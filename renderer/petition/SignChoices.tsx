import { consentWording } from '../../shared/petition/consents';
import { Tick } from '../components/fields';
import { useFrame } from '../components/frame-context';
import { useWords } from '../components/words';
import type { Draft } from './draft';
import type { SignPart } from './SignFields';

type Box = 'commentShared' | 'emailUpdates' | 'namePublic' | 'oldEnough' | 'termsAccepted';

/** What the signer allows. Nothing is ticked in advance; two boxes are needed to sign, the others are free. */
export function SignChoices({ draft, errors, change, petition }: SignPart) {
  const words = useWords();
  const { language } = useFrame();
  const text = petition.campaign.texts[language];
  const tick = (field: Box) => ({
    name: field,
    checked: draft[field],
    onChange: (checked: boolean) => change({ [field]: checked } satisfies Partial<Draft>),
    error: errors[field] && words(`fieldError.${errors[field]}`),
  });
  return (
    <div className="sign-choices">
      <fieldset className="card">
        <legend>{words('sign.needed')}</legend>
        <Tick {...tick('oldEnough')} required>
          {consentWording('minimum-age', petition.campaign, language)}
        </Tick>
        <Tick {...tick('termsAccepted')} required>
          {words('sign.terms')}
        </Tick>
        <details className="terms-again">
          <summary>{words('sign.readTerms')}</summary>
          {[...text.terms, ...text.privacy].map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      </fieldset>
      <fieldset className="card">
        <legend>{words('sign.free')}</legend>
        <Tick {...tick('emailUpdates')}>{text.emailWording}</Tick>
        <Tick {...tick('namePublic')}>{text.namePublicWording}</Tick>
        {draft.comment.trim() !== '' && <Tick {...tick('commentShared')}>{text.commentSharedWording}</Tick>}
      </fieldset>
    </div>
  );
}
