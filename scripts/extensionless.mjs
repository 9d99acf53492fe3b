// Lets Node run the project's own TypeScript, whose relative imports carry no file extension, and import JSON plainly.
import { existsSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const endings = ['.ts', '.tsx', '.mts', '.json', '/index.ts'];

/** Whether a module is the project's own; packages are left as they are. */
const isOurs = (address) => address?.startsWith('file:') && !address.includes('/node_modules/');

/** The address with the ending that exists on disk, or the address as it came. */
function complete(address) {
  if (!isOurs(address)) return address;
  const path = fileURLToPath(address);
  if (existsSync(path) && statSync(path).isFile()) return address;
  const ending = endings.find((candidate) => existsSync(path + candidate));
  return ending === undefined ? address : address + ending;
}

registerHooks({
  resolve(specifier, context, next) {
    const relative = /^\.{0,2}\//.test(specifier) && isOurs(context.parentURL);
    const wanted = relative ? complete(new URL(specifier, context.parentURL).href) : specifier;
    if (!relative || !wanted.endsWith('.json')) return next(wanted, context);
    const importAttributes = { ...context.importAttributes, type: 'json' };
    return { ...next(wanted, { ...context, importAttributes }), importAttributes };
  },
});
