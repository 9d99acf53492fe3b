import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../bridge';
import { Problem } from '../../components/Problem';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';

/** Takes a newer version of the campaign from a file. It is checked against the key and the version that are here. */
export function NewerFile({ reload }: { reload: () => void }) {
  const words = useWords();
  const { busy, error, run } = useAction();
  const [taken, setTaken] = useState(false);
  const open = async () => {
    setTaken(false);
    await run(
      async () => {
        const opened = await call('desk.importCampaign', {});
        return opened.ok ? call('desk.acceptCampaign', {}) : opened;
      },
      () => {
        setTaken(true);
        reload();
      },
    );
  };
  return (
    <section className="card stack" aria-labelledby="newer">
      <h2 id="newer">{words('edition.newer')}</h2>
      <p className="muted">{words('edition.newerText')}</p>
      <button type="button" className="button" disabled={busy} onClick={() => void open()}>
        <FolderOpen className="icon" aria-hidden="true" /> {words('edition.openNewer')}
      </button>
      <p role="status">{taken ? words('edition.taken') : ''}</p>
      {error && <Problem error={error} />}
    </section>
  );
}
