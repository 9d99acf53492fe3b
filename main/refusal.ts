import type { ErrorCode } from '../shared/outcome';

/** What cannot be done with a file or a database as it is, with the code to say why. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
