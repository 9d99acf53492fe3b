/** What a clipboard must be able to do; where it stands in another process, it answers later. */
export interface Board {
  readText(): string | Promise<string>;
  writeText(text: string): void | Promise<void>;
  clear(): void;
}

/** A clipboard that does not answer keeps nobody from leaving. In milliseconds. */
const patience = 250;

/** Remembers, in memory only, what the app put on the clipboard, so that it can be taken off again. */
export class Copied {
  #text: string | null = null;
  readonly #board: Board;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Whether something was put there that was not taken off. */
  get any(): boolean {
    return this.#text !== null;
  }

  /** Puts a text on the clipboard, as plain text alone. */
  async put(text: string): Promise<void> {
    await this.#board.writeText(text);
    this.#text = text;
  }

  /** Empties the clipboard if it still holds what the app put there; what came from elsewhere stays. Never throws. */
  async takeOff(): Promise<void> {
    const text = this.#text;
    if (text === null) return;
    this.#text = null;
    const late = new Promise<null>((give) => setTimeout(give, patience, null));
    const now = await Promise.race([Promise.resolve(this.#board.readText()).catch(() => null), late]);
    if (now !== null && plain(now) === plain(text)) this.#board.clear();
  }
}

/** Windows hands a text back with other line ends. */
const plain = (text: string) => text.replaceAll('\r\n', '\n');
