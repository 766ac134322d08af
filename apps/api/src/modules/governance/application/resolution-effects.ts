import { Injectable } from '@nestjs/common';
import type { Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Problem } from '../../../platform/errors/problems.ts';
import type { Resolution } from '../domain/item.ts';

/**
 * What a passed resolution changes elsewhere. It runs inside the transaction that passes the resolution, so it happens
 * exactly once or the resolution does not pass: an error keeps the item open with all its votes, and its message is
 * told to whoever presides.
 */
export type ResolutionEffect<Payload extends object> = (
  tx: Tx,
  resolution: Resolution,
  payload: Payload,
) => Promise<Result<unknown, Problem>>;

/** Effects by kind. Modules register in `onModuleInit`; payloads are JSON (amounts of money as text). */
@Injectable()
export class ResolutionEffects {
  private readonly byKind = new Map<string, ResolutionEffect<never>>();

  /** `kind` is stored with items and must stay the same for ever, e.g. `grants.award`. */
  register<Payload extends object>(kind: string, effect: ResolutionEffect<Payload>): void {
    if (this.byKind.has(kind)) throw new Error(`effect ${kind} registered twice`);
    this.byKind.set(kind, effect as ResolutionEffect<never>);
  }

  /** Throws for a kind that nobody registered: an item with it could never pass. */
  of(kind: string): ResolutionEffect<never> {
    const effect = this.byKind.get(kind);
    if (!effect) throw new Error(`no module registered the effect ${kind}`);
    return effect;
  }
}
