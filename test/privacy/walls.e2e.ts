import { expect, type Page, test } from '@playwright/test';
import { launch, type RunningApp } from '../e2e/app';

let running: RunningApp;
let page: Page;
test.beforeAll(async () => {
  running = await launch();
  page = running.page;
  await running.app.evaluate(({ app, dialog, session, shell }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    shell.openExternal = async (address) => void seen.push(`opened ${address}`);
    shell.openPath = async (path) => {
      seen.push(`opened ${path}`);
      return '';
    };
    dialog.showOpenDialog = async () => {
      seen.push('a dialog');
      return { canceled: true, filePaths: [] };
    };
    session.fromPartition('relief-desk').on('will-download', (event, item) => {
      if (!event.defaultPrevented) seen.push(`download of ${item.getURL()}`);
    });
    app.on('browser-window-created', () => seen.push('a window'));
  });
});
test.afterAll(() => running.close());

const seen = () => running.app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

/** Nothing happened outside, and the window is alone and where it was. */
async function nothingHappened(address: string): Promise<void> {
  await page.waitForTimeout(400);
  // To about:blank a page may go without being asked; main brings it back.
  await expect.poll(() => page.url()).toBe(address);
  expect(running.app.windows()).toHaveLength(1);
  expect(await seen()).toEqual([]);
  // Asked in the page itself: Playwright would wait for the navigation that was refused.
  await expect.poll(() => page.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(true);
}

const addresses = [
  'https://example.org/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,<h1>other</h1>',
  'javascript:document.body.remove()',
  'about:blank',
  'chrome://gpu/',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://relief-desk/guide.html',
  'mailto:someone@example.org',
  'tel:911',
  'smb://example.org/share',
  'ms-settings:privacy',
  'app://relief-desk/desk.html',
  'app://evil/guide.html',
  'blob:app://relief-desk/0b9b1b7e-52a4-4d0f-8a3e-0f0c7d9f1a11',
];

for (const address of addresses) {
  test(`no way to ${address}: not by link, form, script, frame, window or refresh`, async () => {
    const here = page.url();
    await page.evaluate((to) => {
      const follow = (change: (link: HTMLAnchorElement) => void) => {
        const link = document.createElement('a');
        link.href = to;
        link.textContent = 'x';
        change(link);
        document.body.append(link);
        link.click();
        link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
        link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }));
        link.remove();
      };
      const tries = [
        () => follow(() => undefined),
        () =>
          follow((link) => {
            link.target = '_blank';
          }),
        () =>
          follow((link) => {
            link.download = 'file.html';
          }),
        () => void window.open(to),
        () => void window.open(to, '_self'),
        () => location.assign(to),
        () => location.replace(to),
        () => {
          const form = document.createElement('form');
          form.action = to;
          form.method = 'post';
          document.body.append(form);
          form.submit();
          form.remove();
        },
        () => {
          const refresh = document.createElement('meta');
          refresh.httpEquiv = 'refresh';
          refresh.content = `0;url=${to}`;
          document.head.append(refresh);
          setTimeout(() => refresh.remove(), 200);
        },
        ...(['iframe', 'object', 'embed', 'webview', 'portal', 'fencedframe'] as const).map((tag) => () => {
          const inside = document.createElement(tag);
          inside.setAttribute(tag === 'object' ? 'data' : 'src', to);
          document.body.append(inside);
          setTimeout(() => inside.remove(), 200);
        }),
      ];
      for (const attempt of tries) {
        try {
          attempt();
        } catch {
          // Refused at once.
        }
      }
    }, address);
    await nothingHappened(here);
  });
}

test('no permission is granted, whoever asks', async () => {
  const answers = await page.evaluate(async () => {
    const denied = async (ask: () => Promise<unknown> | undefined): Promise<string> => {
      try {
        const asked = ask();
        if (!asked) return 'not there';
        const late = new Promise((resolve) => setTimeout(() => resolve('no answer'), 1500));
        const got = await Promise.race([asked, late]);
        if (Array.isArray(got) && got.length === 0) return 'denied';
        if (got === 'denied' || got === 'no answer' || got === false || got === null) return 'denied';
        return `granted: ${String(got)}`;
      } catch {
        return 'denied';
      }
    };
    const any = navigator as unknown as Record<
      string,
      Record<string, (...words: unknown[]) => Promise<unknown>> | undefined
    >;
    const globe = globalThis as unknown as Record<string, ((...words: unknown[]) => Promise<unknown>) | undefined>;
    const midi = navigator as unknown as { requestMIDIAccess?: (options: object) => Promise<unknown> };
    const asks: Record<string, () => Promise<unknown> | undefined> = {
      camera: () => navigator.mediaDevices?.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices?.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices?.getDisplayMedia({ video: true }),
      position: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      notifications: () => Notification.requestPermission(),
      'clipboard reading': () => navigator.clipboard?.readText(),
      'clipboard content': () => navigator.clipboard?.read(),
      midi: () => midi.requestMIDIAccess?.({ sysex: true }),
      usb: () => any['usb']?.['requestDevice']?.({ filters: [] }),
      hid: () =>
        any['hid']
          ?.['requestDevice']?.({ filters: [] })
          .then((list) => (Array.isArray(list) && list.length === 0 ? null : list)),
      serial: () => any['serial']?.['requestPort']?.(),
      bluetooth: () => any['bluetooth']?.['requestDevice']?.({ acceptAllDevices: true }),
      'idle times': () =>
        (
          globalThis as unknown as { IdleDetector?: { requestPermission(): Promise<unknown> } }
        ).IdleDetector?.requestPermission(),
      'other screens': () => globe['getScreenDetails']?.(),
      'local fonts': () => globe['queryLocalFonts']?.(),
      'opening files': () => globe['showOpenFilePicker']?.(),
      'saving files': () => globe['showSaveFilePicker']?.(),
      'opening folders': () => globe['showDirectoryPicker']?.(),
      'lasting storage': () => navigator.storage?.persist(),
      'keeping awake': () => any['wakeLock']?.['request']?.('screen'),
      'keyboard lock': () => any['keyboard']?.['lock']?.().then(() => null),
      'service worker': () => navigator.serviceWorker?.register('/worker.js'),
      payment: () => any['credentials']?.['get']?.({ password: true }).then((found) => found ?? null),
      'protocol handler': async () => {
        navigator.registerProtocolHandler('web+desk', `${location.origin}/?%s`);
        return null;
      },
    };
    const result: Record<string, string> = {};
    for (const [what, ask] of Object.entries(asks)) result[what] = await denied(ask);
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'clipboard-write',
      'midi',
      'background-sync',
      'accelerometer',
      'idle-detection',
      'local-fonts',
      'window-management',
      'storage-access',
      'screen-wake-lock',
      'persistent-storage',
      'payment-handler',
    ];
    for (const name of names) {
      const state = await navigator.permissions.query({ name: name as PermissionName }).then(
        (found) => found.state,
        () => 'unknown to this Chromium',
      );
      result[`state of ${name}`] = state === 'granted' || state === 'prompt' ? state : 'denied';
    }
    return result;
  });
  console.log(JSON.stringify(answers));
  for (const [what, answer] of Object.entries(answers))
    expect(['denied', 'not there'], `${what}: ${answer}`).toContain(answer);
  expect(await seen()).toEqual([]);
});

test('nothing leaves by any interface that can carry data', async () => {
  const reached = await page.evaluate(async () => {
    const to = 'http://127.0.0.1:9/';
    const found: string[] = [];
    const note = (what: string, good: boolean) => {
      if (good) found.push(what);
    };
    const settle = (what: string, promise: Promise<unknown>) =>
      Promise.race([promise, new Promise((_, late) => setTimeout(late, 1000))]).then(
        () => note(what, true),
        () => undefined,
      );
    const load = (what: string, tag: string, attribute: string, address: string) =>
      settle(
        what,
        new Promise((resolve, reject) => {
          const element = document.createElement(tag);
          element.onload = resolve;
          element.onerror = reject;
          element.setAttribute(attribute, address);
          if (tag === 'link') element.setAttribute('rel', 'stylesheet');
          document.body.append(element);
          setTimeout(() => element.remove(), 900);
        }),
      );
    const open = (what: string, make: () => EventTarget) =>
      settle(
        what,
        new Promise((resolve, reject) => {
          const target = make();
          target.addEventListener('open', resolve);
          target.addEventListener('error', reject);
        }),
      );
    await Promise.all([
      settle('fetch', fetch(to)),
      settle('fetch of a file', fetch('file:///etc/hostname')),
      settle('fetch of data', fetch('data:text/plain,x')),
      settle('fetch of the app', fetch('/guide.html')),
      settle('import', import(/* @vite-ignore */ `${to}x.js`)),
      settle('import of data', import(/* @vite-ignore */ `${'data:'}text/javascript,export default 1`)),
      open('XMLHttpRequest', () => {
        const request = new XMLHttpRequest();
        request.open('GET', to);
        request.send();
        request.addEventListener('load', () => request.dispatchEvent(new Event('open')));
        return request;
      }),
      open('WebSocket', () => new WebSocket('ws://127.0.0.1:9/')),
      open('EventSource', () => new EventSource(to)),
      load('image', 'img', 'src', `${to}x.png`),
      load('image as data', 'img', 'src', 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='),
      load('script', 'script', 'src', `${to}x.js`),
      load('style', 'link', 'href', `${to}x.css`),
      settle('font', new FontFace('x', `url(${to}x.woff2)`).load()),
      open('worker', () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))),
    ]);
    note('beacon', navigator.sendBeacon(to, 'x') && false);
    return found;
  });
  expect(reached).toEqual([]);
});
