import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import type { Tx } from '../database/transaction.ts';
import { uuidv7 } from '../database/uuid.ts';

export interface PrivilegedAct {
  readonly accountId: string;
  /** Verb-noun in the product's words, e.g. `authorise-payment`. */
  readonly act: string;
  readonly subjectId: string;
  /** Public facts only: the trail is read by auditors. */
  readonly details?: object;
}

/** Append-only record of who did what with power over others; the database refuses to change or delete it. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  async record(tx: Tx, act: PrivilegedAct): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `INSERT INTO audit_trail (id, account_id, act, subject_id, details, occurred_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [uuidv7(now), act.accountId, act.act, act.subjectId, JSON.stringify(act.details ?? {}), now],
    );
  }
}
