import { readFileSync } from 'node:fs';
import { contentEnvelopeSchema, type MethodOutline } from '../../shared/law/guide';
import type { MatrixRow } from '../../shared/law/matrix';
import { type Jurisdiction, jurisdictionSchema } from '../../shared/law/schema/jurisdiction';
import { fail, type Outcome, ok } from '../../shared/outcome';

/** The law content of the app, read once. */
export interface Content {
  contentVersion: string;
  reviewBy: string;
  builtFrom: string;
  method: MethodOutline;
  matrix: MatrixRow[];
  /** One jurisdiction by its code; an unknown code is a typed failure. */
  jurisdiction(code: string): Outcome<Jurisdiction>;
}

/**
 * Reads the content bundle at `path`. The frame is validated at once, each jurisdiction before it is first given out.
 * Throws when the bundle is not there or not what the build writes: the app is then damaged.
 */
export function loadContent(path: string): Content {
  const { jurisdictions, ...frame } = contentEnvelopeSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const raw = new Map<string, unknown>(jurisdictions.map((jurisdiction) => [jurisdiction.code, jurisdiction]));
  const opened = new Map<string, Jurisdiction>();
  return {
    ...frame,
    jurisdiction(code) {
      const before = opened.get(code);
      if (before !== undefined) return ok(before);
      if (!raw.has(code)) return fail('unknown-jurisdiction', 'The guide has no page for this place.');
      const jurisdiction = jurisdictionSchema.parse(raw.get(code));
      opened.set(code, jurisdiction);
      return ok(jurisdiction);
    },
  };
}
