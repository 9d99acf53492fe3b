import { Languages, Monitor, Moon, Sun } from 'lucide-react';
import type { Settings } from '../../shared/settings';
import { useFrame } from './frame-context';
import { useWords } from './words';

/** Switches between English and Spanish; its label is written in the language that it brings. */
export function LanguageSwitch({ className = 'button' }: { className?: string }) {
  const { language, change } = useFrame();
  const other = language === 'en' ? 'es' : 'en';
  return (
    <button type="button" className={className} lang={other} onClick={() => change({ language: other })}>
      <Languages className="icon" aria-hidden="true" />
      {other === 'es' ? 'Español' : 'English'}
    </button>
  );
}

const themes: { theme: Settings['theme']; Icon: typeof Sun }[] = [
  { theme: 'system', Icon: Monitor },
  { theme: 'light', Icon: Sun },
  { theme: 'dark', Icon: Moon },
];

/** Light, dark, or as the computer has it. */
export function ThemeChoice() {
  const { theme: chosen, change } = useFrame();
  const words = useWords();
  return (
    <fieldset className="segments">
      <legend className="unseen">{words('theme.title')}</legend>
      {themes.map(({ theme, Icon }) => (
        <label key={theme} title={words(`theme.${theme}`)}>
          <input type="radio" name="theme" checked={chosen === theme} onChange={() => change({ theme })} />
          <Icon className="icon" aria-hidden="true" />
          <span className="unseen">{words(`theme.${theme}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
