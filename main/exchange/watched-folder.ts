import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type GatherTools, importBundle } from './gather-calls';

/** Bundles end like this. */
const bundleEnding = '.bundle';

/** How often the folder is looked into, in milliseconds. */
const every = 60 * 1000;

/** Looks into a folder, a shared drive perhaps, for bundles that it has not seen; takes each in as by hand. */
export class WatchedFolder {
  private readonly context: GatherTools;
  private readonly seen = new Map<string, string>();
  private callOff: () => void = () => {};

  constructor(context: GatherTools) {
    this.context = context;
  }

  /** Looks now, and again from time to time. */
  start(): void {
    this.stop();
    if (this.context.settings.get('watchedFolder') === null) return;
    this.look();
    this.callOff = this.context.clock.after(every, () => this.start());
  }

  stop(): void {
    this.callOff();
  }

  /** Takes in what is new. A folder that is not there just now is no error: a drive may be away. */
  private look(): void {
    const { settings, campaign, sorter, changed } = this.context;
    const folder = settings.get('watchedFolder');
    if (folder === null || !campaign.get()) return;
    let taken = 0;
    for (const path of bundlesIn(folder)) {
      const stamp = stampOf(path);
      if (stamp === null || this.seen.get(path) === stamp) continue;
      this.seen.set(path, stamp);
      // A file that is still being written is refused now, and read again when it has changed.
      try {
        const report = importBundle(this.context, path);
        if (report.taken) taken += report.added;
      } catch {
        this.seen.delete(path);
      }
    }
    if (taken === 0) return;
    sorter.start();
    changed();
  }
}

function bundlesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(bundleEnding))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function stampOf(path: string): string | null {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size} ${mtimeMs}`;
  } catch {
    return null;
  }
}
