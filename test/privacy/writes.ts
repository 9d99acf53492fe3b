import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronProgram } from '../e2e/app';

const calls = 'open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknodat';

/** Makes a program in `folder` that starts Electron and writes down, in `log`, each file that it opens (Linux). */
export function tracedElectron(folder: string): { program: string; log: string } {
  const [program, log] = [join(folder, 'traced'), join(folder, 'calls')];
  const strace = `strace -f --seccomp-bpf -y -s 4096 -qq -e trace=${calls} -e signal=none -o '${log}'`;
  writeFileSync(program, ['#!/bin/sh', `exec ${strace} '${electronProgram().executablePath}' "$@"`, ''].join('\n'));
  chmodSync(program, 0o755);
  return { program, log };
}

/** The calls in a log, each whole: one that another process interrupted stands on two lines. */
function wholeCalls(log: string): string[] {
  const begun = new Map<string, string>();
  return readFileSync(log, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, process = '', text = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
      const start = /^(.*) <unfinished \.\.\.>$/.exec(text)?.[1];
      if (start !== undefined) {
        begun.set(process, start);
        return [];
      }
      const end = /^<\.\.\. \w+ resumed>(.*)$/.exec(text)?.[1];
      return [end === undefined ? text : `${begun.get(process) ?? ''}${end}`];
    });
}

/** The absolute path of each file or folder that was opened for writing, made or renamed to, once each. */
export function filesWritten(log: string): string[] {
  const paths = wholeCalls(log).flatMap((call) => {
    if (/ = -1 E/.test(call)) return [];
    if (/^(open|openat|creat)\(/.test(call)) {
      if (!/^creat|O_WRONLY|O_RDWR|O_CREAT/.test(call)) return [];
      return [...call.matchAll(/ = \d+<([^>]*)>/g)].map(([, path = '']) => path.replace(/ ?\(deleted\)$/, ''));
    }
    const named = [...call.matchAll(/"([^"]*)"/g)].at(-1)?.[1];
    return named?.startsWith('/') ? [named] : [];
  });
  return [...new Set(paths)].sort();
}
