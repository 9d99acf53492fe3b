/** Seconds since `start` (from performance.now()), with one decimal. */
export function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** Reports how far a running step is, in a few words. */
export type Tell = (words: string) => void;

/** Runs one step with its name, a sign of life every few seconds, and its duration on the screen. */
export async function step<T>(title: string, work: (tell: Tell) => Promise<T>): Promise<T> {
  const start = performance.now();
  const onScreen = process.stdout.isTTY === true;
  let detail = '';
  let quiet = true;
  const line = () => `  … ${title}${detail === '' ? '' : `, ${detail}`} (${seconds(start)} s)`;
  const timer = setInterval(
    () => {
      quiet = false;
      process.stdout.write(onScreen ? `\r\x1b[2K${line()}` : `${line()}\n`);
    },
    onScreen ? 500 : 5000,
  );
  if (!onScreen) process.stdout.write(`  … ${title}\n`);
  try {
    const result = await work((words) => {
      detail = words;
    });
    clearInterval(timer);
    if (onScreen && !quiet) process.stdout.write('\r\x1b[2K');
    process.stdout.write(`  ✓ ${title} (${seconds(start)} s)\n`);
    return result;
  } catch (error) {
    clearInterval(timer);
    if (onScreen && !quiet) process.stdout.write('\r\x1b[2K');
    process.stdout.write(`  ✗ ${title} (${seconds(start)} s)\n`);
    throw error;
  }
}

/** A number of bytes in whole megabytes. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
