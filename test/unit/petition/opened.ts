import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { type Signature, signatureSchema } from '../../../shared/petition/signature';
import { newFolder, type PreparedCampaign, type TestStore } from '../store/fixture';

/** Exports a store's envelopes and opens each with the campaign's identity, as the coordinator would. */
export async function openedIn(desk: TestStore, { keys }: PreparedCampaign): Promise<Signature[]> {
  const out = join(newFolder(), 'out');
  await desk.value('store.exportEnvelopesTo', { folder: out });
  const decrypter = new Decrypter();
  decrypter.addIdentity(keys.secrets.identity);
  const texts = readdirSync(out).map((file) => decrypter.decrypt(readFileSync(join(out, file)), 'text'));
  return (await Promise.all(texts)).map((text) => signatureSchema.parse(JSON.parse(text)));
}
