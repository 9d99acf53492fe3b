/** Lets so many in at once, in the order in which they came. */
export class Gate {
  private inside = 0;
  private readonly width: () => number;
  private readonly waiting: (() => void)[] = [];

  constructor(width: () => number) {
    this.width = width;
  }

  /** Resolves when there is room. Whoever was let in must leave. */
  async enter(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.waiting.push(resolve);
      this.letIn();
    });
  }

  leave(): void {
    this.inside -= 1;
    this.letIn();
  }

  private letIn(): void {
    while (this.inside < this.width()) {
      const next = this.waiting.shift();
      if (!next) return;
      this.inside += 1;
      next();
    }
  }
}
