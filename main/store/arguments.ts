import { z } from 'zod';
import type { StoreLocation } from './open';

const argumentsSchema = z.object({ folder: z.string().min(1), nativeBinding: z.string().min(1).optional() });

/** Reads --folder=… and --native-binding=… from a command line. Throws if there is no folder. */
export function storeArguments(argv: readonly string[]): StoreLocation {
  return argumentsSchema.parse({
    folder: optionIn(argv, '--folder='),
    nativeBinding: optionIn(argv, '--native-binding='),
  });
}

function optionIn(argv: readonly string[], option: string): string | undefined {
  return argv.find((argument) => argument.startsWith(option))?.slice(option.length);
}
