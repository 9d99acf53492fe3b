import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { z } from 'zod';
import { must, root, tool } from '../run.ts';
import { step } from '../step.ts';
import { ensureInstalled } from '../system/install.ts';
import { forCompiling } from '../system/packages.ts';
import { cacheFolder, exists, integrityOf, openShared, place } from './cache.ts';
import { unpackPinned } from './fetch.ts';
import { nodeHeaders } from './pins.ts';

/** Electron 33 speaks Node-API 9; these make the source ask for no more than it has. */
const flags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

async function versionOf(name: string): Promise<string> {
  const text = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** What the built file depends on, so that a change of any of it builds anew. */
async function fileName(): Promise<string> {
  const versions = [await versionOf('better-sqlite3'), await versionOf('node-addon-api'), nodeHeaders.version];
  const report = z
    .object({ header: z.object({ glibcVersionRuntime: z.string().optional() }) })
    .parse(process.report.getReport());
  const parts = [...versions, flags, process.arch, report.header.glibcVersionRuntime ?? 'no-glibc'];
  const key = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
  return `better-sqlite3-${versions[0]}-napi9-${key}.node`;
}

/** Whether a built file is whole: its hash is the one written beside it after it was tried. */
async function isWhole(file: string): Promise<boolean> {
  const noted = await readFile(`${file}.sha512`, 'utf8').catch(() => undefined);
  return noted !== undefined && noted === (await integrityOf(file));
}

async function share(from: string, to: string): Promise<void> {
  await place(from, to);
  await place(`${from}.sha512`, `${to}.sha512`);
}

async function compile(target: string): Promise<void> {
  await ensureInstalled(forCompiling, 'Building better-sqlite3');
  const headers = await unpackPinned(nodeHeaders, 'include');
  await step('build better-sqlite3 from its source (about two minutes, once)', async (tell) => {
    const folder = await mkdtemp(join(tmpdir(), 'relief-desk-sqlite-'));
    try {
      await cp(join(root, 'node_modules/better-sqlite3'), folder, { recursive: true });
      await cp(join(root, 'node_modules/node-addon-api'), join(folder, 'node_modules/node-addon-api'), {
        recursive: true,
      });
      const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
      const gyp = tool('node-gyp', 'bin/node-gyp.js');
      const args = [gyp, 'rebuild', '--release', '-j', '2', '--force_build=1', `--nodedir=${headers}`];
      const onText = (text: string) => {
        const file = /(?:CC|CXX|SOLINK_MODULE)\(target\) \S*?([\w.]+)\s/.exec(text)?.[1];
        if (file !== undefined) tell(file);
      };
      await must(process.execPath, args, { cwd: folder, env: { ...process.env, PATH: path, CXXFLAGS: flags }, onText });
      const built = join(folder, 'build/Release/better_sqlite3.node');
      await tryOut(built);
      await mkdir(dirname(target), { recursive: true });
      await cp(built, target);
      await writeFile(`${target}.sha512`, (await integrityOf(target)) ?? '');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Opens a database with the built file in a Node process of its own, so that a crash is an error here. */
async function tryOut(file: string): Promise<void> {
  const probe = `
    const db = new (require('better-sqlite3'))(':memory:', { nativeBinding: process.argv[1] });
    db.exec("create virtual table t using fts5(x); insert into t values ('works')");
    process.stdout.write(db.prepare("select x from t where t match 'works'").get().x);`;
  const said = await must(process.execPath, ['-e', probe, file]);
  if (said !== 'works') throw new Error(`The built better-sqlite3 does not work: ${said}`);
}

/** The better-sqlite3 binary for the registry's Electron, built from the package's own source once a machine. */
export async function sqliteBinding(): Promise<string> {
  const name = await fileName();
  const wanted = join(cacheFolder, 'sqlite', name);
  if (await isWhole(wanted)) return wanted;
  const shared = await openShared();
  const sharedFile = shared && join(shared, 'sqlite', name);
  if (sharedFile && (await isWhole(sharedFile))) {
    await share(sharedFile, wanted);
    return wanted;
  }
  await compile(wanted);
  if (sharedFile && !(await exists(sharedFile))) await share(wanted, sharedFile).catch(() => undefined);
  return wanted;
}
