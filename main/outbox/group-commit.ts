import type { Database } from 'better-sqlite3';

/** Milliseconds that a change waits at most for others: little beside a request, much beside a wait for the disk. */
const patience = 20;

interface Waiting {
  work: () => void;
  done: () => void;
  failed: (error: unknown) => void;
}

/** Brings changes of one moment to disk together: one transaction, one wait for the disk, for all that are in flight. */
export class GroupCommit {
  /** So many may have a change to make; when all of them wait, nothing is waited for any more. */
  inFlight = 1;
  private readonly db: Database;
  private waiting: Waiting[] = [];
  private due: NodeJS.Timeout | null = null;

  constructor(db: Database) {
    this.db = db;
  }

  /** Runs `work` in the next transaction. Resolves when it is on disk; rejects, with all others in it, if it is not. */
  run(work: () => void): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ work, done, failed });
      if (this.waiting.length >= this.inFlight) this.commit();
      else this.due ??= setTimeout(() => this.commit(), patience);
    });
  }

  private commit(): void {
    if (this.due) clearTimeout(this.due);
    this.due = null;
    const group = this.waiting;
    this.waiting = [];
    try {
      this.db
        .transaction(() => {
          for (const { work } of group) work();
        })
        .immediate();
    } catch (error) {
      for (const { failed } of group) failed(error);
      return;
    }
    for (const { done } of group) done();
  }
}
