import { Injectable } from '@nestjs/common';
import type { Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PostFailure } from '../../ledger/index.ts';
import type { OrderToMatch } from '../domain/match-statement-line.ts';

/** A payment of another module that a line of a bank's statement may name. */
export interface OtherPayment extends Omit<OrderToMatch, 'isKnownFromOtherSource'> {
  readonly fundId: string;
}

export interface BookedMovement {
  readonly paymentId: string;
  readonly bookedOn: string;
  readonly returnReason: string | null;
  /** What banks kept of what came back, minor units. */
  readonly chargeMinor: bigint;
  readonly settledBy: string;
}

export interface PaymentSource {
  /** The payment with this id, locked. */
  lock(tx: Tx, paymentId: string): Promise<OtherPayment | null>;
  confirm(tx: Tx, movement: BookedMovement): Promise<Result<unknown, PostFailure>>;
  takeBack(tx: Tx, movement: BookedMovement): Promise<Result<unknown, PostFailure>>;
}

/**
 * Money leaves the same bank account for compensation as for grants, and comes back on the same statement. The module
 * that pays compensation registers here in `onModuleInit`, since it stands above this one.
 */
@Injectable()
export class OtherPayments {
  private source: PaymentSource | null = null;

  register(source: PaymentSource): void {
    if (this.source) throw new Error('a second source of payments was registered');
    this.source = source;
  }

  get(): PaymentSource | null {
    return this.source;
  }
}
