import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright';

const root = resolve(import.meta.dirname, '../..');

export interface RunningApp {
  app: ElectronApplication;
  /** The folder that holds everything this app keeps. */
  folder: string;
  /** The window that is open now; a change of role opens another. */
  page: Page;
  close(): Promise<void>;
}

export interface LaunchOptions {
  folder?: string;
  args?: string[];
  language?: 'en' | 'es';
  appPath?: string;
  /** A program to start in the place of Electron; it gets the same arguments. */
  program?: string;
}

/** A packed app to be tested in place of the built tree: the path of its program. */
const packed = process.env['RELIEF_DESK_PACKED'];

/** What the command line names as the app to open: nothing, where the app is inside its program. */
export const appArguments: readonly string[] = packed ? [] : [root];

/** The Electron program that was prepared for this machine, or the packed app; and its arguments. */
export function electronProgram(): { executablePath: string; args: string[] } {
  const executablePath = packed ? resolve(root, packed) : process.env['RELIEF_DESK_ELECTRON'];
  if (!executablePath) throw new Error('No Electron runtime is prepared: run the tests through npm test.');
  return { executablePath, args: (process.env['RELIEF_DESK_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean) };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'relief-desk-test-'));
}

/** Starts the built app in a real window, in a folder of its own. */
export async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  const { executablePath, args } = electronProgram();
  const folder = options.folder ?? newFolder();
  const app = await electron.launch({
    executablePath: options.program ?? executablePath,
    // Playwright turns the sandbox off unless told; it stays on wherever the machine allows it.
    chromiumSandbox: !args.includes('--no-sandbox'),
    args: [
      ...args.filter((argument) => argument !== '--no-sandbox'),
      ...(options.appPath ? [options.appPath] : appArguments),
      `--user-data-dir=${folder}`,
      `--lang=${options.language ?? 'en'}`,
      ...(options.args ?? []),
    ],
    env: { ...(process.env as Record<string, string>), LANGUAGE: options.language ?? 'en', LC_ALL: 'C.UTF-8' },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  return {
    app,
    folder,
    page,
    close: async () => {
      await app.close().catch(() => undefined);
      if (options.folder) return;
      // Beside the folder: what an import of law leaves outside of it.
      for (const path of [folder, `${folder}-newest-law.json`])
        rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Does what opens a window of another role, and gives that window once it stands alone. */
export async function nextWindow(running: RunningApp, act: () => Promise<unknown>): Promise<Page> {
  const before = running.page;
  const opened = running.app.waitForEvent('window');
  const gone = before.waitForEvent('close');
  await act().catch((error: unknown) => {
    if (!before.isClosed()) throw error;
  });
  const page = await opened;
  await page.waitForLoadState('load');
  await gone;
  running.page = page;
  return page;
}

/** The process ids of the app, its store process among them, as the operating system knows them. */
export async function storeProcessId(running: RunningApp): Promise<number> {
  const metrics = await running.app.evaluate(({ app }) => app.getAppMetrics());
  const store = metrics.find((m) => m.serviceName?.startsWith('Relief Desk store') || m.name === 'Relief Desk store');
  if (!store) throw new Error('The store process is not running.');
  return store.pid;
}
