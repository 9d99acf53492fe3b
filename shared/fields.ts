/** The part of a schema's complaint that is read here. */
interface Issue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  message: string;
}

/**
 * The first reason for each field, under the field's own name and never with its value. A field that should not be
 * there gets a fixed reason: the schema's own would repeat what somebody typed.
 */
export function fieldsOf(issues: readonly Issue[]): Record<string, string> {
  const named = issues
    .filter(({ path }) => path.length > 0)
    .map(({ code, path, message }) => [String(path.at(-1)), code === 'unrecognized_keys' ? 'unknown-field' : message]);
  return Object.fromEntries(named.reverse());
}
