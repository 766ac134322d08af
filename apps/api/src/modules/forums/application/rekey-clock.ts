import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { MembershipKeys } from '../../identity/index.ts';
import { RekeyedMembers } from './rekeyed-members.ts';

interface RekeyDue {
  readonly type: 'forums.rekey-due';
  readonly payload: { readonly requestId: string };
}

/** After seven days without objection the new key takes the place of the lost one. */
@Injectable()
export class RekeyClock implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly handlers: EventHandlers,
    private readonly keys: MembershipKeys,
    private readonly rekeying: RekeyedMembers,
  ) {}

  onModuleInit(): void {
    this.handlers.on<RekeyDue>('forums.rekey-due', 'forums.complete-rekey', (tx, { requestId }) =>
      this.complete(tx, requestId),
    );
  }

  set(tx: Tx, requestId: string, at: Date): Promise<void> {
    const event: RekeyDue = { type: 'forums.rekey-due', payload: { requestId } };
    return this.outbox.publish(tx, event, at);
  }

  private async complete(tx: Tx, requestId: string): Promise<void> {
    const waiting = await this.rekeying.due(tx, requestId);
    if (!waiting) return;
    const { request, member, isHeld } = waiting;
    if (isHeld) {
      const again = new Date(this.clock.now().getTime() + DAY_MS);
      await this.rekeying.postpone(tx, request, again);
      return this.set(tx, requestId, again);
    }
    const replaced = await this.keys.replace(tx, member.accountId, request.newKey);
    if (replaced) await this.rekeying.done(tx, request, member);
    else await this.rekeying.refuse(tx, request);
  }
}
