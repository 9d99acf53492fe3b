// Opens the app in a window; with no display, takes the guided tour on a virtual one and says where the pictures are.
import './plain-errors.ts';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { display, inWindow, prepareWindow } from './in-window.ts';
import { root, run } from './run.ts';

const runtime = await prepareWindow();
if (display) {
  console.log('Relief Desk opens in its own window.');
  const args = [...runtime.args, root, ...process.argv.slice(2)];
  process.exitCode = (
    await run(runtime.executable, args, { env: { ...process.env, ...runtime.env }, screen: 'show' })
  ).code;
} else {
  console.log('There is no display here: the guided tour runs on a virtual one.');
  process.exitCode = await inWindow(runtime, 'scripts/tour.ts');
  const pictures = (await readdir(join(root, 'tour')).catch(() => [])).filter((name) => name.endsWith('.png'));
  console.log(`${pictures.length} pictures of the tour are in ${join(root, 'tour')}`);
}
