import { app } from 'electron';

/** The program to start for another process of this app. An AppImage's own files are gone once it ends. */
export const programPath = (): string => process.env['APPIMAGE'] ?? process.execPath;

/** The arguments for it: the app's folder where it runs from the tree, and what this start is for. */
export function programArguments(purpose: string): string[] {
  const sandbox = process.argv.filter((argument) => argument === '--no-sandbox');
  return [...sandbox, ...(app.isPackaged ? [] : [app.getAppPath()]), purpose];
}
