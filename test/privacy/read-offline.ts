// Reads the guide as a reader would, in a usual window and in a private session; ends with an error if that fails.
import { launch } from '../e2e/app';

for (const args of [[], ['--private']]) {
  const running = await launch({ args });
  const { page } = running;
  const found = await page.evaluate(async () => {
    const { reliefDesk } = globalThis as unknown as {
      reliefDesk: { call(name: string, input: object): Promise<{ ok: boolean; value?: unknown }> };
    };
    const outcome = await reliefDesk.call('guide.search', { query: 'Georgia', language: 'en' });
    const state = await reliefDesk.call('guide.jurisdiction', { code: 'GA' });
    return outcome.ok && Array.isArray(outcome.value) && state.ok ? outcome.value.length : 0;
  });
  await running.close();
  if (found === 0) throw new Error(`nothing was found with ${args.join(' ') || 'no arguments'}`);
  process.stdout.write(`${found} found ${args.join(' ')}\n`);
}
