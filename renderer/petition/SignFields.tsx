import { suggestedEmail } from '../../shared/petition/email-help';
import { zipArea } from '../../shared/petition/zip-areas';
import { PickOne, TextBox } from '../components/fields';
import { useWords } from '../components/words';
import type { Draft, FieldErrors } from './draft';
import type { Petition } from './PetitionText';
import { placeParts, RegionOptions, RegionWhy } from './Region';

export interface SignPart {
  draft: Draft;
  errors: FieldErrors;
  change: (part: Partial<Draft>) => void;
  petition: Petition;
}

/** Who signs: the five facts that a signature needs, and a comment where one is taken. */
export function SignFields({ draft, errors, change, comments }: Omit<SignPart, 'petition'> & { comments: boolean }) {
  const words = useWords();
  const area = zipArea(draft.postalCode);
  const suggestion = suggestedEmail(draft.email);
  const box = (field: 'givenName' | 'familyName' | 'email' | 'postalCode' | 'comment') => ({
    name: field,
    label: words(`field.${field}`),
    value: draft[field],
    onChange: (value: string) => change({ [field]: value }),
    error: errors[field] && words(`fieldError.${errors[field]}`),
  });
  return (
    <div className="sign-fields">
      <div className="two">
        <TextBox {...box('givenName')} />
        <TextBox {...box('familyName')} />
      </div>
      <div className="email-part">
        <TextBox {...box('email')} type="email" hint={words('sign.emailWhy')} />
        <div role="status">
          {suggestion && (
            <button type="button" className="button email-help" onClick={() => change({ email: suggestion })}>
              {words('sign.emailMeant', { email: suggestion })}
            </button>
          )}
        </div>
      </div>
      <div className="two narrow-first">
        <TextBox {...box('postalCode')} onChange={(postalCode) => change(placeParts(postalCode, draft.region))} />
        <PickOne
          name="region"
          label={words('field.region')}
          value={draft.region}
          onChange={(region) => change({ region })}
          error={errors.region && words(`fieldError.${errors.region}`)}
        >
          <RegionOptions first={area.of === 'shared' ? area.regions : []} />
        </PickOne>
      </div>
      <RegionWhy area={area} />
      {comments && (
        <TextBox {...box('comment')} label={words('sign.comment')} hint={words('sign.commentHint')} optional long />
      )}
    </div>
  );
}
