import advice from './advice.json';
import hotline from './hotline.json';
import programs from './programs.json';
import sources from './sources.json';

/** What the files say, before anybody has checked it. */
export const rawHelp: unknown = { ...hotline, advice, programs, sources };
