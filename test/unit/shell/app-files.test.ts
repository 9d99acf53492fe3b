import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFor } from '../../../main/app-files';

const root = join('/', 'opt', 'relief', 'renderer');

describe('files that the app:// protocol serves', () => {
  it('serves a page and an asset of the app', () => {
    expect(fileFor(root, 'app://relief-desk/guide.html')).toBe(join(root, 'guide.html'));
    expect(fileFor(root, 'app://relief-desk/assets/a.js?x#y')).toBe(join(root, 'assets', 'a.js'));
  });

  it('serves nothing from another host, without a known ending, or with a broken address', () => {
    expect(fileFor(root, 'app://other/guide.html')).toBeNull();
    expect(fileFor(root, 'app://relief-desk/secret.pem')).toBeNull();
    expect(fileFor(root, 'app://relief-desk/%E0%A4%A.html')).toBeNull();
  });

  it('never leaves its folder, whatever the path', () => {
    const step = fc.constantFrom('..', '%2e%2e', '%2F', '..%2f', '.', 'a', '\\..', '%5c..', 'guide.html');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const file = fileFor(root, `app://relief-desk/${steps.join('/')}.html`);
        expect(file === null || file.startsWith(`${root}/`)).toBe(true);
      }),
    );
  });
});
