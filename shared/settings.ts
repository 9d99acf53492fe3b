import { z } from 'zod';
import { questionIds } from './law/questions/questions';

/** How the guide's first page shows its answers. */
export const guideViews = ['map', 'tiles', 'table'] as const;

/** What a person chose for all windows. It stands apart from the contract so that the first window can have it early. */
export const settingsSchema = z.object({
  language: z.enum(['en', 'es']),
  theme: z.enum(['system', 'light', 'dark']),
  view: z.enum(guideViews).default('map'),
  question: z.enum(questionIds).default('offenses'),
  /** Whether pressing Shift three times leaves the app, and how long it waits for the next press. */
  shift: z.enum(['quick', 'slow', 'off']).default('quick'),
  /** What opens once a reader has left: nothing, or an empty page to write on. */
  after: z.enum(['nothing', 'page']).default('nothing'),
});
export type Settings = z.infer<typeof settingsSchema>;
