import { z } from 'zod';

/** How the receiver misbehaves. Each fault meets the next `times` requests of a kind, or those with an identifier. */
export const faultSchema = z.object({
  kind: z.enum(['drop-before-store', 'drop-after-store', 'status', 'slow', 'never', 'wrong-body', 'html', 'redirect']),
  on: z.enum(['signature', 'person', 'people-lookup', 'signature-lookup', 'any']).default('signature'),
  /** How many requests it meets. */
  times: z.int().min(1).default(1),
  /** HTTP status of a `status` fault. */
  status: z.int().min(400).max(599).default(500),
  /** True if a `status` fault keeps what it got in spite of its answer. */
  stores: z.boolean().default(false),
  /** Retry-After header of a `status` fault. */
  retryAfter: z.string().nullable().default(null),
  /** Date header of a `status` fault: the receiver's clock. */
  date: z.string().nullable().default(null),
  /** Milliseconds that a `slow` answer takes. */
  delay: z.int().min(0).default(1000),
});
export type Fault = z.output<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;
export type RequestKind = Exclude<Fault['on'], 'any'>;

/** A list of faults still to come, each used up by the requests that it meets. */
export class FaultPlan {
  private faults: Fault[] = [];
  private chance: (() => FaultInput | null) | null = null;

  set(faults: FaultInput[]): void {
    this.faults = faults.map((fault) => faultSchema.parse(fault));
  }

  /** From now on each request that no ordered fault meets is met by what `chance` gives; null ends it. */
  leaveToChance(chance: (() => FaultInput | null) | null): void {
    this.chance = chance;
  }

  /** The fault that meets a request of this kind, if any. */
  take(kind: RequestKind): Fault | null {
    return this.ordered(kind) ?? this.byChance();
  }

  private byChance(): Fault | null {
    const fault = this.chance?.();
    return fault ? faultSchema.parse(fault) : null;
  }

  private ordered(kind: RequestKind): Fault | null {
    const fault = this.faults.find(({ on, times }) => times > 0 && (on === 'any' || on === kind));
    if (!fault) return null;
    fault.times -= 1;
    return fault;
  }
}
