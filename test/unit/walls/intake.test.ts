import { describe, expect, it } from 'vitest';
import { contract, type Role } from '../../../shared/ipc';
import { reachedFrom } from './imported';

const isPetition = (file: string) =>
  /^(renderer\/(petition|kiosk|desk|recovery|withdraw)|main\/(store|petition|outbox|keys|exchange)|shared\/(petition|outbox))\//.test(
    file,
  );
const isIntake = (file: string) => /^(renderer\/screener\/|shared\/law\/screen(\/|\.ts))/.test(file);

describe('the wall between intake and petition', () => {
  it.each(['renderer/screener/Screener.tsx', 'renderer/private/main.tsx', 'renderer/start/main.tsx'])(
    'the screener cannot reach the store: nothing of the petition runs in %s',
    (start) => {
      const reached = reachedFrom(start);
      expect(reached.filter(isIntake).length).toBeGreaterThan(20);
      expect(reached.filter(isPetition)).toEqual([]);
      expect(reached.filter((file) => file.startsWith('main/'))).toEqual([]);
    },
  );

  it.each(['renderer/petition/main.tsx', 'renderer/desk/main.tsx', 'renderer/recovery/main.tsx'])(
    'the kiosk cannot reach the screener: nothing of it runs in %s',
    (start) => {
      const reached = reachedFrom(start);
      expect(reached.filter(isPetition).length).toBeGreaterThan(2);
      expect(reached.filter(isIntake)).toEqual([]);
    },
  );

  it('the guide is answered without the store, and the store process runs nothing of the screener', () => {
    expect(reachedFrom('main/guide-calls.ts').filter(isPetition)).toEqual([]);
    // The shape of answers is part of the contract, which every process checks calls with.
    expect(reachedFrom('main/store/process.ts').filter(isIntake)).toEqual(['shared/law/screen/answers.ts']);
  });

  it('no call belongs to both sides but those that are about the app itself and about paper', () => {
    const intake: Role[] = ['guide', 'private'];
    const petition: Role[] = ['signer', 'desk', 'recovery'];
    const both = Object.entries(contract).filter(
      ([, { roles }]) => roles.some((role) => intake.includes(role)) && roles.some((role) => petition.includes(role)),
    );
    expect(both.map(([name]) => name).sort()).toEqual([
      'app.changeSettings',
      'app.go',
      'app.info',
      'print.paper',
      'print.save',
    ]);
  });
});
