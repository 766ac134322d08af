import { Injectable } from '@nestjs/common';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import type { ConfidentialItem } from '../domain/confidential-item.ts';
import type { ConfidentialDue, ConfidentialReleased, ConfidentialSealed } from '../domain/engagements.events.ts';
import { ConfidentialRepository, type ItemChange } from '../persistence/confidential.repository.ts';

/** Keeps items with their public stubs, their timers and the trail of what was done with them. */
@Injectable()
export class ConfidentialOffice {
  constructor(
    readonly items: ConfidentialRepository,
    private readonly records: PublicRecords,
    private readonly outbox: Outbox,
    private readonly auditTrail: AuditTrail,
  ) {}

  async seal(tx: Tx, item: ConfidentialItem, engagement: string, sealedBy: string): Promise<void> {
    await this.items.insert(tx, item, sealedBy);
    const { id, owner, ownerRole, stub, language, reason, sunsetOn } = item;
    await this.records.publish(tx, {
      ...{ kind: 'confidential-stub', subjectId: id },
      record: { engagement, owner, ownerRole, stub, language, reason, sunsetOn },
    });
    if (sunsetOn !== null) await this.setTimer(tx, id, sunsetOn);
    const payload = { itemId: id, engagementId: item.engagementId };
    await this.outbox.publish(tx, { type: 'engagements.confidential-sealed', payload } satisfies ConfidentialSealed);
  }

  /** Changes what may change, writes down who did it, and sets the timer of a new end. */
  async change(
    tx: Tx,
    item: ConfidentialItem,
    change: Partial<ItemChange>,
    by: string | null,
  ): Promise<ConfidentialItem> {
    const changed = { ...item, ...change };
    await this.items.change(tx, item.id, changed);
    if (by !== null)
      await this.auditTrail.record(tx, {
        accountId: by,
        act: 'change-confidential-item',
        subjectId: item.id,
        details: change,
      });
    if (changed.sunsetOn !== null && changed.sunsetOn !== item.sunsetOn)
      await this.setTimer(tx, item.id, changed.sunsetOn);
    if (changed.state === 'released') await this.tell(tx, changed);
    return changed;
  }

  private async setTimer(tx: Tx, itemId: string, sunsetOn: string): Promise<void> {
    const due = { type: 'engagements.confidential-due', payload: { itemId } } satisfies ConfidentialDue;
    await this.outbox.publish(tx, due, endOfDayAnywhere(sunsetOn));
  }

  private async tell(tx: Tx, { id, engagementId }: ConfidentialItem): Promise<void> {
    const payload = { itemId: id, engagementId };
    await this.outbox.publish(tx, {
      type: 'engagements.confidential-released',
      payload,
    } satisfies ConfidentialReleased);
  }
}
