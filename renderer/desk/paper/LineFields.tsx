import { regionNames, usRegions } from '../../../shared/petition/regions';
import { PickOne, TextBox, Tick } from '../../components/fields';
import { useWords } from '../../components/words';
import { type PaperDraft, type PaperErrors, paperBoxes } from './paper-draft';

interface LineFieldsProps {
  draft: PaperDraft;
  errors: PaperErrors;
  change: (part: Partial<PaperDraft>) => void;
}

/** The columns of the sheet, in the sheet's order; the list of states begins with its codes, so that two keys choose. */
export function LineFields({ draft, errors, change }: LineFieldsProps) {
  const words = useWords();
  const box = (field: 'givenName' | 'familyName' | 'email' | 'postalCode') => ({
    name: field,
    label: words(`field.${field}`),
    value: draft[field],
    onChange: (value: string) => change({ [field]: value }),
    error: errors[field] && words(`paperError.${errors[field]}`),
  });
  return (
    <>
      <div className="paper-texts">
        <TextBox {...box('givenName')} />
        <TextBox {...box('familyName')} />
        <TextBox {...box('email')} label={words('paper.email')} optional />
        <PickOne
          name="region"
          label={words('paper.region')}
          value={draft.region}
          onChange={(region) => change({ region })}
          error={errors.region && words(`paperError.${errors.region}`)}
        >
          <option value="" />
          {usRegions.map((code) => (
            <option key={code} value={code} lang="en">
              {code} {regionNames[code]}
            </option>
          ))}
          <option value="outside-us">{words('paper.outsideUs')}</option>
        </PickOne>
        <TextBox {...box('postalCode')} />
      </div>
      <div className="paper-boxes">
        {paperBoxes.map((field) => (
          <Tick
            key={field}
            name={field}
            checked={draft[field]}
            onChange={(checked) => change({ [field]: checked })}
            error={errors[field] && words(`paperError.${errors[field]}`)}
          >
            {words(`paper.${field}`)}
          </Tick>
        ))}
      </div>
    </>
  );
}
