import { useWords } from '../components/words';
import type { Petition } from './PetitionText';

const told = ['leaders', 'sealed', 'sent', 'public', 'takeBack', 'shared'] as const;

/** What a signer should know before typing: who runs it, what it is, where it goes, what can be taken back, what is never asked. */
export function Told({ petition }: { petition: Petition }) {
  const words = useWords();
  const who = petition.campaign.dataController;
  return (
    <aside className="card told" aria-labelledby="told">
      <h2 id="told">{words('told.title')}</h2>
      <p>{words('told.who', { who })}</p>
      <ul>
        {told.map((one) => (
          <li key={one}>{words(`told.${one}`, { who })}</li>
        ))}
      </ul>
      <p className="told-never">{words('told.never')}</p>
    </aside>
  );
}
