import { Printer } from 'lucide-react';
import { useCall } from '../bridge';
import { Problem, Waiting } from '../components/Problem';
import { useWords } from '../components/words';
import { KeyPicture } from './KeyPicture';
import './recovery.css';

const groupOf = 6;

/** The key in pieces: its fixed beginning, then sixes counted from the end, so that the last six stand together. */
function groupsOf(identity: string): string[] {
  const beginning = /^AGE-SECRET-KEY-1/.exec(identity)?.[0] ?? '';
  const rest = identity.slice(beginning.length);
  const groups = [beginning, rest.slice(0, rest.length % groupOf)];
  for (let at = rest.length % groupOf; at < rest.length; at += groupOf) groups.push(rest.slice(at, at + groupOf));
  return groups.filter((group) => group !== '');
}

/** The campaign's recovery key, once, in groups that can be copied by hand. */
export function RecoveryWindow() {
  const words = useWords();
  const recovery = useCall('recovery.reveal', {});
  return (
    <main className="recovery">
      <h1>{words('sheet.title')}</h1>
      {recovery.state === 'loading' && <Waiting />}
      {recovery.state === 'failed' && <Problem error={recovery.error} />}
      {recovery.state === 'ready' && <Sheet identity={recovery.value.identity} />}
      <div className="actions no-print">
        {recovery.state === 'ready' && (
          <button type="button" className="button main" onClick={() => window.print()}>
            <Printer className="icon" aria-hidden="true" /> {words('sheet.print')}
          </button>
        )}
        <button type="button" className="button" onClick={() => window.close()}>
          {words('sheet.close')}
        </button>
      </div>
    </main>
  );
}

function Sheet({ identity }: { identity: string }) {
  const words = useWords();
  const groups = groupsOf(identity);
  return (
    <>
      <p className="recovery-once">{words('sheet.once')}</p>
      {/* Spaces between the groups are drawn, not written, so that a copy is the key itself. */}
      <p className="identity" lang="zxx" data-testid="recovery-identity" data-identity-length={identity.length}>
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat; they never move
          <span key={place} className={place === groups.length - 1 ? 'last' : undefined}>
            {group}
          </span>
        ))}
      </p>
      <KeyPicture identity={identity} />
      <p className="muted">{words('sheet.lastSix', { last: identity.slice(-groupOf) })}</p>
      <h2>{words('sheet.keep')}</h2>
      <ul>
        {(['paper', 'apart', 'never', 'opens'] as const).map((rule) => (
          <li key={rule}>{words(`sheet.keep.${rule}`)}</li>
        ))}
      </ul>
    </>
  );
}
