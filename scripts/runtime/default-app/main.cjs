// Stands in for Electron's own default app: loads the app folder given on the command line.
const { app, dialog } = require('electron');
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

/** The first argument that is no switch, and the modules to load before the app. */
function readCommandLine(words) {
  const preloads = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === '-r' || word === '--require') {
      at += 1;
      preloads.push(words[at]);
    } else if (!word.startsWith('-')) {
      return { target: resolve(word), preloads };
    }
  }
  return { target: undefined, preloads };
}

/** Takes name and version from the app's package.json, as a packaged app would have them. */
function introduce(target) {
  const file = join(target, 'package.json');
  if (!existsSync(file)) {
    app.setAppPath(dirname(target));
    return target;
  }
  const info = JSON.parse(readFileSync(file, 'utf8'));
  if (info.version) app.setVersion(info.version);
  if (info.productName || info.name) app.setName(info.productName || info.name);
  app.setDesktopName(info.desktopName || `${app.getName()}.desktop`);
  app.setAppPath(target);
  return join(target, info.main || 'index.js');
}

async function load(target) {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const entry = require.resolve(introduce(target));
  try {
    Module._load(entry, module, true);
  } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ESM') throw error;
    await import(pathToFileURL(entry).href);
  }
}

const { target, preloads } = readCommandLine(process.argv.slice(1));
for (const preload of preloads) Module._load(preload, module, false);
if (process.argv.includes('--version') || process.argv.includes('-v')) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
} else if (target === undefined) {
  process.stderr.write('Give the folder of an app to open.\n');
  process.exit(1);
} else {
  load(target).catch((error) => {
    process.stderr.write(`The app could not be loaded.\n${error.stack}\n`);
    if (process.env.DISPLAY) dialog.showErrorBox('The app could not be loaded', String(error));
    process.exit(1);
  });
}
