import type { LookupAnswer, Receiver, SendAnswer } from '../../../main/outbox/targets/target';

/** What the model of a receiver does with one request. */
export type Step =
  | 'keep'
  | 'lose-before'
  | 'lose-after'
  | 'fail-before'
  | 'fail-after'
  | 'busy'
  | 'refuse'
  | 'forbid'
  | 'down'
  | 'held';
export const steps: Step[] = [
  'keep',
  'lose-before',
  'lose-after',
  'fail-before',
  'fail-after',
  'busy',
  'refuse',
  'forbid',
  'down',
  'held',
];
export type Look = 'truth' | 'dumb' | 'busy' | 'down';

/** A receiver that counts every effect: it does NOT drop repeats, so that a blind resend would show. */
export class CountingTarget implements Receiver {
  readonly effects = new Map<string, number>();
  private readonly plan: Step[];
  private readonly looks: Look[];

  constructor(plan: Step[], looks: Look[]) {
    this.plan = plan;
    this.looks = looks;
  }

  async send({ id }: { id: string }): Promise<SendAnswer> {
    const step = this.plan.shift() ?? 'keep';
    if (step === 'keep' || step === 'lose-after' || step === 'fail-after') {
      this.effects.set(id, (this.effects.get(id) ?? 0) + 1);
    }
    switch (step) {
      case 'keep':
        return { kind: 'accepted', receipt: `model:${id}`, status: 200 };
      case 'lose-before':
      case 'lose-after':
        return { kind: 'lost', reason: 'answer-lost', status: null };
      case 'fail-before':
      case 'fail-after':
        return { kind: 'later', reason: 'receiver-error', status: 500, retryAfter: null, mayHaveArrived: true };
      case 'busy':
        return { kind: 'later', reason: 'rate-limited', status: 429, retryAfter: 5000, mayHaveArrived: false };
      case 'refuse':
        return { kind: 'rejected', reason: 'rejected-by-receiver', status: 400 };
      case 'forbid':
        return { kind: 'stop', stop: 'not-authorized', status: 401 };
      case 'down':
        return { kind: 'stop', stop: 'unreachable', status: null };
      case 'held':
        return { kind: 'held', reason: 'lookup-not-possible', status: 405 };
    }
  }

  async lookUp(id: string): Promise<LookupAnswer> {
    const look = this.looks.shift() ?? 'truth';
    switch (look) {
      case 'truth':
        return this.effects.has(id) ? { kind: 'found', receipt: `model:${id}` } : { kind: 'absent' };
      case 'dumb':
        return { kind: 'not-possible', status: 405 };
      case 'busy':
        return { kind: 'later', reason: 'receiver-error', status: 503, retryAfter: null, mayHaveArrived: false };
      case 'down':
        return { kind: 'stop', stop: 'unreachable', status: null };
    }
  }
}
