// The least an Electron app with its own protocol and a sandboxed page can be: what start-up is compared with.
const { app, BrowserWindow, protocol } = require('electron');

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.whenReady().then(() => {
  protocol.handle('app', () => {
    const page = '<!doctype html><meta charset="utf-8"><title>Blank</title><p>Blank</p>';
    return new Response(page, { headers: { 'content-type': 'text/html' } });
  });
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  // Leaving is compared with this: the same key, and the shortest way to end.
  window.webContents.on('before-input-event', (_event, { key, type }) => {
    if (key === 'Shift' && type === 'keyUp') app.exit(0);
  });
  window.loadURL('app://blank/index.html');
});
app.on('window-all-closed', () => app.quit());
