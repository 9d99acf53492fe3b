// A window of Electron with one bare React page, from the folder that --built= names.
const { readFileSync } = require('node:fs');
const { extname, join } = require('node:path');
const { app, BrowserWindow, protocol } = require('electron');

const built = process.argv.find((argument) => argument.startsWith('--built='))?.slice('--built='.length) ?? __dirname;
const types = { '.html': 'text/html', '.js': 'text/javascript' };
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.whenReady().then(() => {
  protocol.handle('app', (request) => {
    const path = join(built, new URL(request.url).pathname);
    return new Response(readFileSync(path), { headers: { 'content-type': types[extname(path)] ?? 'text/plain' } });
  });
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.loadURL('app://bare/index.html');
});
app.on('window-all-closed', () => app.quit());
