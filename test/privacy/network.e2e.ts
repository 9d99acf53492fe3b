import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { onPath, program, run } from '../../scripts/run';
import { electronProgram, launch } from '../e2e/app';

const root = resolve(import.meta.dirname, '../..');
// Linux tells of system calls, and gives a process a network of its own; other systems, and some containers, do not.
const canTrace = process.platform === 'linux' && onPath('strace');
const canIsolate =
  process.platform === 'linux' && onPath('ip') && spawnSync('unshare', ['-rn', 'true'], { cwd: '/' }).status === 0;

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relief-desk-network-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that starts Electron under strace, which notes every system call of every process that has to do with a network. */
function traced(into: string): string {
  const file = join(folder, 'traced-electron.sh');
  const { executablePath } = electronProgram();
  writeFileSync(file, `#!/bin/sh\nexec strace -f -qq -s 16 -e trace=network -o '${into}' '${executablePath}' "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}

/** One system call that names an IPv4 or IPv6 address. */
interface Internet {
  call: string;
  address: string;
  port: number;
  line: string;
}

/** Every call in a trace that makes, binds, connects or uses an internet address. */
function internetIn(trace: string): Internet[] {
  return trace.split('\n').flatMap((line) => {
    const call = /^\d+\s+(\w+)\(/.exec(line)?.[1];
    const found =
      /sa_family=AF_INET, sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/.exec(line) ??
      /sa_family=AF_INET6, sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, "([^"]+)"/.exec(line);
    return call && found ? [{ call, port: Number(found[1]), address: found[2] ?? '', line }] : [];
  });
}

if (canTrace)
  test('the whole tour touches no network but the debugger of this test and, while uploading, the receiver', async () => {
    test.setTimeout(300_000);
    const trace = join(folder, 'tour.trace');
    const env = { ...process.env, RELIEF_DESK_ELECTRON: traced(trace) };
    const { code, output } = await run(process.execPath, program('scripts/tour.ts'), { cwd: root, env });
    expect(code, output).toBe(0);
    const receiver = Number(/receiver listens at \S+:(\d+)/.exec(output)?.[1]);
    expect(receiver).toBeGreaterThan(0);

    const all = internetIn(readFileSync(trace, 'utf8'));
    const elsewhere = all.filter(({ address }) => address !== '127.0.0.1');
    expect(elsewhere.map(({ line }) => line)).toEqual([]);
    // What listens is the debugger; it is spoken to on connections that this test opened.
    const reached = all.filter(({ call }) => ['connect', 'sendto', 'sendmsg', 'sendmmsg'].includes(call));
    expect(reached.filter(({ port }) => port !== receiver).map(({ line }) => line)).toEqual([]);
    expect(reached.length, 'the upload was seen, so others would have been').toBeGreaterThan(0);
    console.log(
      `tour: ${all.length} internet addresses in the trace, ${reached.length} connections to the receiver, 0 elsewhere`,
    );
  });

/** A datagram socket that is connected, for its own address to be read, and closed. */
const isRouteQuestion = (address: string, port: number) =>
  (address === '8.8.8.8' && port === 53) || (address === '2001:4860:4860::8888' && (port === 53 || port === 443));

if (canTrace)
  test('a page that tries to reach out sends nothing and connects to nobody', async () => {
    const trace = join(folder, 'page.trace');
    const before = process.env['RELIEF_DESK_ELECTRON'];
    process.env['RELIEF_DESK_ELECTRON'] = traced(trace);
    const running = await launch().finally(() => {
      process.env['RELIEF_DESK_ELECTRON'] = before;
    });
    await running.page.evaluate(async () => {
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'prerender', 'icon', 'manifest']) {
        const link = document.createElement('link');
        Object.assign(link, { rel, href: 'https://example.org/', as: 'image' });
        document.head.append(link);
      }
      const peer = new RTCPeerConnection({
        iceServers: [{ urls: 'stun:192.0.2.1:3478' }, { urls: 'stun:example.org' }],
      });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      navigator.sendBeacon('https://192.0.2.1/', 'x');
      void fetch('https://192.0.2.1/').catch(() => undefined);
      new WebSocket('wss://192.0.2.1/');
      await new Promise((later) => setTimeout(later, 3000));
    });
    await running.close();
    const all = internetIn(readFileSync(trace, 'utf8'));
    expect(all.length, 'the debugger was seen, so others would have been').toBeGreaterThan(0);
    expect(all.filter(({ call }) => call.startsWith('send')).map(({ line }) => line)).toEqual([]);
    // Before it is told that it may not, Chromium asks the kernel which way a packet would take: no packet is sent for it.
    const asked = all.filter(({ call, address, port }) => call === 'connect' && !isRouteQuestion(address, port));
    expect(asked.map(({ line }) => line)).toEqual([]);
  });

/** Runs a program where there is no network at all but a loopback of its own. */
async function withoutNetwork(file: string): Promise<{ code: number; output: string }> {
  const command = 'ip link set lo up && test "$(ip -o link | wc -l)" = 1 && exec "$@"';
  const words = ['-rn', 'sh', '-c', command, 'sh', process.execPath, ...program(file)];
  // In a namespace of its own a user counts as root, for whom Electron has no sandbox.
  return run('unshare', words, { cwd: root, env: { ...process.env, RELIEF_DESK_ELECTRON_ARGS: '--no-sandbox' } });
}

if (!canTrace) console.log('No strace here: the network test of the tour is left out.');
if (!canIsolate) console.log('No network namespaces here: the tests without a network are left out.');
for (const [what, file] of [
  ['the whole tour passes', 'scripts/tour.ts'],
  ['a private session reads the guide, and so does a reader', 'test/privacy/read-offline.ts'],
] as const) {
  if (canIsolate)
    test(`with no network at all ${what}`, async () => {
      test.setTimeout(300_000);
      const { code, output } = await withoutNetwork(file);
      expect(code, output).toBe(0);
    });
}
