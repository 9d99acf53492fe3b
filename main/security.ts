import { app, type Session, type WebContents } from 'electron';

/** True for an address of the app's own pages: scheme, host and nothing that only looks like them. */
export function isAppAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'app:' && new URL(address).host === 'relief-desk';
}

/** Must run before the app is ready: nothing in Chromium may look for the network on its own. */
export function quietChromium(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-first-run',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch(
    'disable-features',
    'MediaRouter,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater,WebRtcHideLocalIpsWithMdns,SpareRendererForSitePerProcess',
  );
  // No program outside may drive the windows of a shipped app.
  if (!__TEST_BUILD__) {
    for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) app.commandLine.removeSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Closes a session: its windows load the app's own files and get no permission, download or device. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Even when it is off, Electron fetches a dictionary for each new session, unless there is nowhere to fetch it from.
  session.setSpellCheckerDictionaryDownloadURL('about:');
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    const own = isAppAddress(details.url) || details.url.startsWith('devtools:');
    answer({ cancel: !own });
  });
}

/** A window stays on its page: no navigation, no new window, no webview, no redirect. */
export function closeContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', stay);
  // Peer connections are the one thing in a page that neither the content security policy nor the session stops.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Every web contents that ever comes to be is closed, also one that nobody planned. */
export function closeEverything(): void {
  app.on('web-contents-created', (_event, contents) => closeContents(contents));
  app.on('login', (event) => event.preventDefault());
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
}
