import './zod-without-eval';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import type { CallOutput } from '../../shared/ipc';
import type { Outcome } from '../../shared/outcome';
import type { Settings } from '../../shared/settings';
import { call } from '../bridge';
import en from '../messages/en.json';
import es from '../messages/es.json';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import { type Frame, FrameContext } from './frame-context';
import { Problem } from './Problem';
import { Safely } from './Safely';

const messages = { en, es };

function show({ language, theme }: Settings): void {
  const page = document.documentElement;
  page.lang = language;
  if (theme === 'system') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
}

/** Language, theme and words around a window's screens. `remembers` says whether a choice outlives the window. */
function WindowFrame({ info, remembers, children }: { info: AppInfo; remembers: boolean; children: ReactNode }) {
  const [settings, setSettings] = useState(info.settings);
  const change = useCallback(
    (part: Partial<Settings>) => {
      const next = { ...settings, ...part };
      show(next);
      setSettings(next);
      if (remembers) void call('app.changeSettings', next);
    },
    [settings, remembers],
  );
  const frame = useMemo<Frame>(() => ({ info, ...settings, change }), [info, settings, change]);
  return (
    <FrameContext value={frame}>
      <IntlProvider locale={settings.language} defaultLocale="en" messages={messages[settings.language]}>
        <Safely>{children}</Safely>
      </IntlProvider>
    </FrameContext>
  );
}

type AppInfo = CallOutput<'app.info'>;
const asked: Promise<Outcome<AppInfo>> = call('app.info', {});

/** Starts a window's page: asks who it is, then shows its screens in the reader's language and theme. */
export async function mountWindow(screens: ReactNode, remembers: boolean): Promise<void> {
  const page = document.getElementById('root');
  if (!page) throw new Error('The page has no place for the app.');
  const outcome = await asked;
  const root = createRoot(page);
  if (!outcome.ok) {
    root.render(
      <IntlProvider locale="en" messages={en}>
        <Problem error={outcome.error} />
      </IntlProvider>,
    );
    return;
  }
  show(outcome.value.settings);
  root.render(
    <WindowFrame info={outcome.value} remembers={remembers}>
      {screens}
    </WindowFrame>,
  );
}
