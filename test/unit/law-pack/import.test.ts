import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../../main/guide/content';
import { openGuide } from '../../../main/guide/open';
import { search } from '../../../main/guide/search';
import { acceptPack, goBack, replaceDerived } from '../../../main/law-pack/accept';
import { type ChosenLaw, chooseLaw } from '../../../main/law-pack/choose';
import { failureOf } from '../../../main/law-pack/failures';
import { readCurrent } from '../../../main/law-pack/folder';
import { type Prepared, preparePack } from '../../../main/law-pack/prepare';
import { contentVersion, gapIn, Laptop, newKey, packOf, rotation } from './fixture';

const key = newKey();
let laptop: Laptop;
beforeEach(() => {
  laptop = new Laptop(key);
});
afterEach(() => laptop.remove());

const quiet = () => undefined;

async function prepare(
  bytes: Uint8Array,
  inUse: ChosenLaw | typeof laptop.builtIn = laptop.builtIn,
): Promise<Prepared> {
  const outcome = await preparePack(laptop.input(laptop.carry(bytes), inUse), quiet);
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${outcome.error.message}`);
  return outcome.value;
}

/** Imports a pack over what is in use and gives what the next start reads. */
async function importPack(bytes: Uint8Array): Promise<ChosenLaw> {
  const before = await laptop.choose();
  const prepared = await prepare(bytes, before);
  const { use } = readCurrent(join(laptop.userFolder, 'law'));
  const accepted = await acceptPack(prepared, before.from === 'pack' ? use : null, laptop.choice);
  expect(accepted.ok).toBe(true);
  return laptop.choose();
}

const gapsOf = ({ folder }: ChosenLaw) => {
  const place = loadContent(join(folder, 'content.json')).jurisdiction('GA');
  return place.ok ? place.value.gaps : [];
};

describe('a law pack', () => {
  it('changes nothing until it is accepted, then every reader finds the new law and can search it', async () => {
    const steps: string[] = [];
    const outcome = await preparePack(laptop.input(laptop.carry(packOf('2026.12.1', key))), (step) => steps.push(step));
    expect(steps).toEqual(['read', 'check', 'compare', 'index', 'write']);
    if (!outcome.ok) throw new Error(outcome.error.message);
    expect(await laptop.choose()).toMatchObject({ from: 'app', contentVersion });
    expect(outcome.value.preview).toMatchObject({ contentVersion: '2026.12.1', inUse: contentVersion, keyId: key.id });
    const changed = outcome.value.preview.places.flatMap(({ code, routes }) =>
      routes.flatMap(({ changes }) => changes.map(({ field }) => [code, field])),
    );
    expect(changed).toEqual([['GA', 'gaps']]);

    expect((await acceptPack(outcome.value, null, laptop.choice)).ok).toBe(true);
    const law = await laptop.choose();
    expect(law).toMatchObject({ from: 'pack', contentVersion: '2026.12.1', reviewBy: '2027-08-31', damaged: null });
    expect(loadContent(join(law.folder, 'content.json')).contentVersion).toBe('2026.12.1');
    expect(gapsOf(law)).toContain(gapIn('2026.12.1'));
    const index = openGuide(join(law.folder, 'guide.db'));
    const hits = search(index, 'edition', { locale: 'en' });
    index.close();
    expect(hits.map((hit) => hit.kind === 'gap' && hit.code)).toContain('GA');
  });

  it('keeps the pack before it, goes back to it and forward again, and removes what is older', async () => {
    await importPack(packOf('2026.12.1', key));
    await importPack(packOf('2026.12.2', key));
    const third = await importPack(packOf('2027.1.1', key));
    const folders = readdirSync(join(laptop.userFolder, 'law'), { withFileTypes: true }).filter((e) => e.isDirectory());
    expect(folders.map(({ name }) => name.split('-')[0]).sort()).toEqual(['2026.12.2', '2027.1.1']);
    goBack(laptop.userFolder);
    const back = await laptop.choose();
    expect(back.contentVersion).toBe('2026.12.2');
    expect(gapsOf(back)).toContain(gapIn('2026.12.2'));
    goBack(laptop.userFolder);
    expect((await laptop.choose()).contentVersion).toBe(third.contentVersion);
  });

  it('goes back to the law that came with the app', async () => {
    await importPack(packOf('2026.12.1', key));
    goBack(laptop.userFolder);
    expect(await laptop.choose()).toMatchObject({ from: 'app', contentVersion, damaged: null });
  });

  it('is told as damaged and not used once any file of it is changed or gone; the one before is used', async () => {
    await importPack(packOf('2026.12.1', key));
    const law = await importPack(packOf('2026.12.2', key));
    for (const file of ['pack.rdlaw', 'content.json', 'changes.json', 'guide.db', 'derived.json']) {
      const path = join(law.folder, file);
      const good = readFileSync(path);
      const bytes = Buffer.from(good);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      const told = { from: 'pack', contentVersion: '2026.12.1', damaged: '2026.12.2' };
      expect(await laptop.choose(), `${file} changed`).toMatchObject(told);
      rmSync(path);
      expect(await laptop.choose(), `${file} gone`).toMatchObject(told);
      writeFileSync(path, good);
      expect(await laptop.choose()).toMatchObject({ contentVersion: '2026.12.2', damaged: null });
    }
    rmSync(law.folder, { recursive: true });
    rmSync(join(laptop.userFolder, 'law', readCurrent(join(laptop.userFolder, 'law')).before ?? ''), {
      recursive: true,
    });
    expect(await laptop.choose()).toMatchObject({ from: 'app', contentVersion, damaged: '2026.12.2' });
  });

  it('is told when the disk refuses, at any step, and the law in use stays', async () => {
    const law = await importPack(packOf('2026.12.1', key));
    const stage = join(laptop.userFolder, 'law', 'next');
    rmSync(stage, { recursive: true, force: true });
    const bytes = packOf('2026.12.2', key);

    // First the folder of the user is none, then the mark beside it cannot be written.
    const missing = { ...laptop.input(laptop.carry(bytes), law), userFolder: join(laptop.root, 'law.rdlaw') };
    const thrown = await preparePack(missing, quiet).catch((error: unknown) => error);
    expect(failureOf(thrown).error.code).toBe('law-pack-not-written');
    expect(await laptop.choose()).toEqual(law);

    const prepared = await prepare(bytes, law);
    mkdirSync(join(laptop.root, 'user-newest-law.json.new'));
    const refused = await acceptPack(prepared, readCurrent(join(laptop.userFolder, 'law')).use, laptop.choice).catch(
      (error: unknown) => error,
    );
    expect(failureOf(refused).error.code).toBe('law-pack-not-written');
    expect(await laptop.choose()).toEqual(law);
    rmSync(join(laptop.root, 'user-newest-law.json.new'), { recursive: true });
    expect((await importPack(bytes)).contentVersion).toBe('2026.12.2');
  });

  it('can be imported anew when it is damaged', async () => {
    const pack = packOf('2026.12.1', key);
    const law = await importPack(pack);
    rmSync(join(law.folder, 'content.json'));
    expect((await laptop.choose()).from).toBe('app');
    expect(await importPack(pack)).toMatchObject({ from: 'pack', contentVersion: '2026.12.1', damaged: null });
  });

  it('is not used any more once its key is no longer pinned', async () => {
    await importPack(packOf('2026.12.1', key));
    expect(await chooseLaw({ ...laptop.choice, pinned: [] })).toMatchObject({ from: 'app', damaged: '2026.12.1' });
  });

  it('gives way to an app that brings newer law', async () => {
    await importPack(packOf('2026.12.1', key));
    const builtIn = { ...laptop.builtIn, contentVersion: '2027.1.1' };
    expect(await chooseLaw({ ...laptop.choice, builtIn })).toMatchObject({ from: 'app', damaged: null });
  });

  it('is derived anew by another version of the app, and only read where nothing may be written', async () => {
    const law = await importPack(packOf('2026.12.1', key));
    const newer = { ...laptop.choice, appVersion: '9.9.9' };
    expect(await chooseLaw(newer)).toMatchObject({ from: 'app', damaged: null });
    const deriveAgain = async (name: string) => {
      const input = { ...laptop.input(join(law.folder, 'pack.rdlaw')), appVersion: '9.9.9', again: true };
      const outcome = await preparePack(input, quiet);
      if (outcome.ok) replaceDerived(laptop.userFolder, name);
      return outcome.ok;
    };
    expect(await chooseLaw({ ...newer, deriveAgain })).toMatchObject({ from: 'pack', contentVersion: '2026.12.1' });
    expect(await chooseLaw(newer)).toMatchObject({ from: 'pack', contentVersion: '2026.12.1' });
  });

  it('signed by a new key is taken when an older key signed that, and then the older key is done with', async () => {
    const [second, third] = [newKey(), newKey()];
    const rotations = [rotation(key, second)];
    expect((await importPack(packOf('2026.12.1', second, { rotations }))).contentVersion).toBe('2026.12.1');
    const law = await laptop.choose();
    const refusal = async (bytes: Uint8Array) => {
      const outcome = await preparePack(laptop.input(laptop.carry(bytes), law), quiet);
      return outcome.ok ? null : outcome.error.code;
    };
    // The key that was replaced signs no more law and brings in no other key, whoever holds it now.
    expect(await refusal(packOf('2026.12.2', key))).toBe('law-pack-unknown-key');
    expect(await refusal(packOf('2026.12.2', third, { rotations: [rotation(key, third)] }))).toBe(
      'law-pack-unknown-key',
    );
    expect(
      await refusal(packOf('2026.12.2', third, { rotations: [...rotations, rotation(second, third)] })),
    ).toBeNull();
    expect(await refusal(packOf('2026.12.2', third, { rotations: [rotation(newKey(), third)] }))).toBe(
      'law-pack-unknown-key',
    );
  });

  it('leaves a mark outside the folder, so that a folder that was deleted brings no old law back', async () => {
    await importPack(packOf('2027.1.1', key));
    rmSync(laptop.userFolder, { recursive: true });
    expect(await laptop.choose()).toMatchObject({ from: 'app', contentVersion });
    const older = await preparePack(laptop.input(laptop.carry(packOf('2026.12.1', key))), quiet);
    expect(older.ok ? null : older.error.code).toBe('law-pack-older');
    expect((await importPack(packOf('2027.1.1', key))).contentVersion).toBe('2027.1.1');
    expect(existsSync(join(laptop.root, 'user-newest-law.json'))).toBe(true);
  });
});
