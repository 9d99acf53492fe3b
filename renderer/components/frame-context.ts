import { createContext, use } from 'react';
import type { CallOutput } from '../../shared/ipc';
import type { Settings } from '../../shared/settings';

export interface Frame extends Settings {
  info: CallOutput<'app.info'>;
  change: (part: Partial<Settings>) => void;
}

export const FrameContext = createContext<Frame | null>(null);

/** What a screen may know of its window: role, profile, versions, language and theme. */
export function useFrame(): Frame {
  const frame = use(FrameContext);
  if (!frame) throw new Error('A screen stands outside its window frame.');
  return frame;
}
