import type { Program } from '../../shared/law/help/schema';
import { useWords } from '../components/words';
import { CopyButton } from '../guide/CopyButton';
import { Checked, useBilingual } from './Checked';
import './help.css';
import { StatusPill } from './StatusPill';

/** Programs, each with what it does, whether it runs, how to reach it and how that is known. */
export function ProgramList({ programs }: { programs: Program[] }) {
  return (
    <ul className="programs">
      {programs.map((program) => (
        <ProgramItem key={program.id} program={program} />
      ))}
    </ul>
  );
}

function ProgramItem({ program }: { program: Program }) {
  const words = useWords();
  const say = useBilingual();
  const { name, what, note, status, kind, contact } = program;
  const reachable = contact.phone !== null || contact.email !== null || contact.url !== null;
  return (
    <li className="program" data-program={program.id}>
      <p className="program-head">
        <strong lang="en">{name}</strong> <StatusPill status={status} />
      </p>
      <p>
        <span className="program-kind">{words('help.kind', { kind })}.</span> {say(what)}
      </p>
      {note !== null && <p className="program-note">{say(note)}</p>}
      <div className="help-line program-contact">
        {contact.phone !== null && (
          <span>
            {contact.phone} <CopyButton text={contact.phone} label={words('help.copyNumber')} of={name} />
          </span>
        )}
        {contact.email !== null && (
          <span>
            {contact.email} <CopyButton text={contact.email} label={words('help.copyEmail')} of={name} />
          </span>
        )}
        {contact.url !== null && <CopyButton text={contact.url} label={words('cite.copyLink')} of={name} />}
        {!reachable && status !== 'ended' && words('help.lookUp')}
        <Checked of={program} />
      </div>
    </li>
  );
}
