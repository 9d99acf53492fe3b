/** The form of the container and of the manifest that this app reads and writes. */
export const packFormat = 'relief-desk-law';

/** Counted up when the law files take a form that an older app would misread; such an app then refuses the pack. */
export const lawSchemaNumber = 1;

/** How a pack's file name ends. */
export const packEnding = 'rdlaw';

export const packFiles = {
  signature: 'manifest.json.minisig',
  manifest: 'manifest.json',
  law: 'law.json',
  changes: 'changes.json',
} as const;

/** Bytes. The law of 57 places takes about two million; the rest is room to grow. */
export const packLimits = { pack: 24_000_000, entry: 16_000_000, small: 1_000, entries: 24, rotations: 8 } as const;

/** The file that holds a new key, counted from 1, and the signature of an older key over it. */
export const rotationFiles = (turn: number) =>
  ({ key: `keys/${turn}.pub`, signature: `keys/${turn}.pub.minisig` }) as const;
