import { type PublicKey, readPublicKey } from './minisign';

/**
 * The keys that may sign law, each the second line of a minisign public key file. A maintainer who releases law puts
 * the own key here, as docs/law-packs.md tells; while the list is empty, the app takes no pack and says so.
 */
const pinned: readonly string[] = [];

/** The pinned keys; in a build for tests also the one that the tests made, given as `testKey`. */
export function pinnedKeys(testKey: string | undefined): PublicKey[] {
  return [...pinned, ...(testKey === undefined ? [] : [testKey])].flatMap((text) => readPublicKey(text) ?? []);
}
