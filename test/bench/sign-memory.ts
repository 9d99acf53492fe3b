import { launch } from '../e2e/app';
import { backToStart, openDesk, openPetition, setUpCampaign } from '../e2e/steps';
import { type BenchLine, percentile, ratioLine, toldLine } from './measure';
import { treeMemory } from './start';

/** Memory of all processes after 100 and after 2,000 signatures of one signer's window, and how long each took. */
export async function benchSignMemory(): Promise<BenchLine[]> {
  const running = await launch();
  await openDesk(running);
  await setUpCampaign(running);
  await backToStart(running);
  const page = await openPetition(running);
  const sign = (count: number): Promise<number[]> =>
    page.evaluate(async (many) => {
      const bridge = window.reliefDesk;
      if (bridge === undefined) throw new Error('no bridge');
      const current = await bridge.call('petition.current', { language: 'en' });
      if (!current.ok) throw new Error('no campaign');
      const { campaign, wordsSha256 } = current.value;
      const times: number[] = [];
      for (let n = 0; n < many; n++) {
        const started = performance.now();
        const outcome = await bridge.call('petition.sign', {
          campaignId: campaign.id,
          campaignVersion: campaign.version,
          language: 'en',
          wordsSha256,
          contentVersion: 'bench',
          form: {
            givenName: 'Ana',
            familyName: `Number ${n}`,
            email: `ana-${n}@example.org`,
            region: 'GA',
            postalCode: '30303',
            comment: '',
            emailUpdates: false,
            namePublic: false,
            commentShared: false,
            oldEnough: true,
            termsAccepted: true,
          },
        });
        if (!outcome.ok) throw new Error(outcome.error.code);
        times.push(performance.now() - started);
      }
      return times;
    }, count);
  const settled = async () => {
    await page.waitForTimeout(2000);
    return treeMemory(running.app.process().pid ?? 0);
  };
  await sign(100);
  const early = await settled();
  const times = await sign(1900);
  const late = await settled();
  await running.close();
  const p95 = percentile(times, 0.95);
  return [
    ratioLine('memory after 2,000 signatures, beside that after 100 (PSS)', 'MB', late, early, 1.1),
    toldLine('submit to durable in a window, 1,900 in a row, p95', 'ms', p95, 100),
  ];
}
