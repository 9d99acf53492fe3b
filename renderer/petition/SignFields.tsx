import { regionNames, usRegions } from '../../shared/petition/regions';
import { PickOne, TextBox } from '../components/fields';
import { useWords } from '../components/words';
import type { Draft, FieldErrors } from './draft';
import type { Petition } from './PetitionText';

export interface SignPart {
  draft: Draft;
  errors: FieldErrors;
  change: (part: Partial<Draft>) => void;
  petition: Petition;
}

/** Who signs: the five facts that a signature needs, and a comment where the campaign takes one. */
export function SignFields({ draft, errors, change, petition }: SignPart) {
  const words = useWords();
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
      <TextBox {...box('email')} type="email" hint={words('sign.emailWhy')} />
      <div className="two wide-first">
        <PickOne
          name="region"
          label={words('field.region')}
          value={draft.region}
          onChange={(region) => change({ region })}
          error={errors.region && words(`fieldError.${errors.region}`)}
        >
          <option value="">{words('sign.chooseRegion')}</option>
          {usRegions.map((code) => (
            <option key={code} value={code} lang="en">
              {regionNames[code]}
            </option>
          ))}
          <option value="outside-us">{words('sign.outsideUs')}</option>
        </PickOne>
        <TextBox {...box('postalCode')} />
      </div>
      {petition.campaign.commentsAllowed && (
        <TextBox {...box('comment')} label={words('sign.comment')} hint={words('sign.commentHint')} optional long />
      )}
    </div>
  );
}
