import { rawHelp } from './content';
import { type Help, type HelpSource, helpSchema, type Program } from './schema';

/** Help and safety: the one place from which every screen takes the hotline and the programs. */
export const help: Help = helpSchema.parse(rawHelp);

/** Programs that help people wherever they are. */
export const nationalPrograms = (): Program[] => help.programs.filter(({ places }) => places === 'everywhere');

/** Programs of one place (`GA`), without the national ones. */
export const programsIn = (code: string): Program[] =>
  help.programs.filter(({ places }) => places !== 'everywhere' && places.some((place) => place === code));

/** The sources with these ids, in the order asked for. */
export const helpSources = (ids: readonly string[]): HelpSource[] =>
  ids.flatMap((id) => help.sources.filter((source) => source.id === id));
