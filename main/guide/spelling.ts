/** Whether two words are at most one letter apart: one more, one less, another one, or two neighbours swapped. */
export function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  const swapped = short[same] === long[same + 1] && short[same + 1] === long[same];
  return swapped && short.slice(same + 2) === long.slice(same + 2);
}

/** A word of the index; `rows` is how many rows hold it, `place` whether it is part of a place's name. */
export interface KnownWord {
  word: string;
  rows: number;
  place: boolean;
}

/** Mends one-letter typing errors by the words that the index knows. */
export class Speller {
  readonly #known: readonly KnownWord[];
  readonly #sorted: readonly string[];

  constructor(known: readonly KnownWord[]) {
    this.#known = known;
    this.#sorted = known.map(({ word }) => word).sort();
  }

  /** Whether some word begins with `start`. */
  begins(start: string): boolean {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return this.#sorted[low]?.startsWith(start) ?? false;
  }

  /** The word as it is when it is known, too short or holds digits; else the likeliest word one letter away. */
  mend(typed: string): string {
    if (typed.length < 4 || /\p{N}/u.test(typed) || this.begins(typed)) return typed;
    let best: { word: string; score: number } | null = null;
    for (const { word, rows, place } of this.#known) {
      if (word.length < typed.length - 1) continue;
      const whole = oneLetterApart(typed, word);
      const start = whole ? null : this.#start(typed, word);
      if (!whole && start === null) continue;
      const score = (whole ? 1_000_000 : 0) + (place ? 100_000 : 0) + rows;
      if (best === null || score > best.score) best = { word: whole ? word : (start ?? word), score };
    }
    return best?.word ?? typed;
  }

  /** The beginning of `word` that is one letter away from what was typed so far, or null. */
  #start(typed: string, word: string): string | null {
    for (const length of [typed.length, typed.length + 1, typed.length - 1]) {
      if (length >= 4 && length < word.length) {
        const start = word.slice(0, length);
        if (oneLetterApart(typed, start)) return start;
      }
    }
    return null;
  }
}
