import type { CallOutput } from '../../shared/ipc';
import { type Outcome, ok } from '../../shared/outcome';
import { listBackups, makeBackup } from './backups';
import type { StoreContext } from './context';

/** How long after its opening, and how often then, the store is copied: milliseconds. */
const firstAfter = 12 * 60 * 1000;

export async function backUpNow(context: StoreContext): Promise<Outcome<CallOutput<'desk.backUp'>>> {
  const name = await makeBackup(context.db, context.location, context.today());
  return ok({ name });
}

/** Copies the store once a day while it is in use. A copy that fails is tried again; nobody is disturbed by it. */
export class BackupWatch {
  private readonly context: Omit<StoreContext, 'watched' | 'backups'>;
  private callOff: () => void = () => {};

  constructor(context: Omit<StoreContext, 'watched' | 'backups'>) {
    this.context = context;
  }

  start(): void {
    this.callOff = this.context.clock.after(firstAfter, () => {
      void this.copy().finally(() => this.start());
    });
  }

  stop(): void {
    this.callOff();
  }

  private async copy(): Promise<void> {
    const { db, location, today, upload } = this.context;
    const isThere = listBackups(location).some((name) => name.startsWith(`store-${today()}-`));
    if (isThere || upload.running || !this.context.campaign.get()) return;
    await makeBackup(db, location, today()).catch(() => undefined);
  }
}
