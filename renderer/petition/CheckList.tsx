import { useState } from 'react';
import { coveredEmail } from '../../shared/petition/email-help';
import { regionNames, usRegions } from '../../shared/petition/regions';
import { useWords } from '../components/words';
import type { Draft } from './draft';

/** What was typed, to check. The address stays covered, since others may stand near, until the signer asks to see it. */
export function CheckList({ draft, title, onChange }: { draft: Draft; title: string; onChange: () => void }) {
  const words = useWords();
  const [shown, setShown] = useState(false);
  const region = usRegions.find((code) => code === draft.region);
  const place = region ? regionNames[region] : words('sign.outsideUs');
  return (
    <section className="check-list" aria-labelledby="check-list">
      <h2 id="check-list" className="unseen">
        {words('check.typed')}
      </h2>
      <dl>
        <div>
          <dt>{words('check.petition')}</dt>
          <dd>{title}</dd>
        </div>
        <div>
          <dt>{words('check.name')}</dt>
          <dd>
            <bdi>{`${draft.givenName.trim()} ${draft.familyName.trim()}`}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words('field.email')}</dt>
          <dd>
            <bdi>{shown ? draft.email.trim() : coveredEmail(draft.email.trim())}</bdi>
            <button type="button" className="button quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>
              {words(shown ? 'check.cover' : 'check.show')}
            </button>
          </dd>
        </div>
        <div>
          <dt>{words('check.place')}</dt>
          <dd>{`${place}, ${draft.postalCode.trim()}`}</dd>
        </div>
        {draft.comment.trim() !== '' && (
          <div>
            <dt>{words('field.comment')}</dt>
            <dd>
              <bdi>{draft.comment.trim()}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <button type="button" className="button" onClick={onChange}>
        {words('check.change')}
      </button>
    </section>
  );
}
