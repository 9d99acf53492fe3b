import type { SignatureForm } from '../../../shared/petition/signature';
import { createReceiver, type Receiver } from '../../receiver/receiver';
import { copyFolder, passphrase, TestStore } from '../store/fixture';

export interface Desk {
  desk: TestStore;
  receiver: Receiver;
  folder: string;
}

export function person(n: number, form: Partial<SignatureForm> = {}): Partial<SignatureForm> {
  return { givenName: `Given${n}`, familyName: `Family${n}`, email: `person${n}@mail.example`, ...form };
}

/** An unlocked desk with signatures of these people, aimed at a receiver of its own on loopback. */
export async function deskWith(prepared: string, forms: Partial<SignatureForm>[]): Promise<Desk> {
  const receiver = await createReceiver();
  const folder = copyFolder(prepared);
  const desk = new TestStore(folder);
  await desk.value('desk.unlock', { passphrase });
  const { baseUrl, petitionId, token } = receiver;
  await desk.value('desk.setTarget', { target: { kind: 'osdi', baseUrl, petitionId }, token });
  for (const form of forms) if (!(await desk.sign(form)).ok) throw new Error('not signed');
  return { desk, receiver, folder };
}

export async function upload({ desk }: Desk) {
  await desk.value('desk.startUpload', {});
  return desk.uploaded();
}

export async function states({ desk }: Desk) {
  const rows = await desk.value('desk.outbox', {});
  return rows.map(({ state, reason, status }) => [state, reason, status]);
}

export async function close({ desk, receiver }: Desk): Promise<void> {
  await desk.store.close();
  await receiver.close();
}

/** Waits until something is so, for five seconds at most. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 1000; i += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it never came to be so');
}
