/** So many signatures on their way at once, at most. */
export const mostAtOnce = 8;

/**
 * How many signatures may be on their way at once. It begins with one, so that what every record would meet is met by
 * one record; grows with each answer, slowly after the first trouble; and halves when the receiver does not keep up.
 */
export class Pace {
  private width = 1;
  private careful = false;

  get atOnce(): number {
    return Math.floor(this.width);
  }

  /** A signature went through. */
  went(): void {
    this.width = Math.min(mostAtOnce, this.width + (this.careful ? 1 / this.width : 1));
  }

  /** The receiver failed, was slow beyond patience or asked to be left alone. */
  stumbled(): void {
    this.careful = true;
    this.width = Math.max(1, this.width / 2);
  }
}

const window = 30_000;

/** How fast signatures are dealt with, over the last half minute. */
export class Rate {
  private readonly marks: { time: number; done: number }[] = [];

  /** Notes the count at a time; gives signatures a minute, or null in the first second. */
  at(time: number, done: number): number | null {
    this.marks.push({ time, done });
    while (this.marks.length > 2 && time - (this.marks[1]?.time ?? time) > window) this.marks.shift();
    const oldest = this.marks[0];
    if (!oldest || time - oldest.time < 1000) return null;
    return ((done - oldest.done) * 60_000) / (time - oldest.time);
  }
}
