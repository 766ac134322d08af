import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { type ConfidentialItem, twelveMonthsAfter } from '../domain/confidential-item.ts';
import type { ItemChange } from '../persistence/confidential.repository.ts';
import { ConfidentialOffice } from './confidential-office.ts';
import { EngagementDesk } from './engagement-desk.ts';

export type ChangeItemFailure = NotFound | InvalidInput | WrongState;
type Changed = Result<ConfidentialItem, ChangeItemFailure>;

const SEALED_ONLY = 'This item has been released, or a law bars it. Nothing was changed.';

/** What an owner may do with a sealed item: renew it once, tell its launch, release it early, or name the law that bars it. */
@Injectable()
export class ChangeConfidentialItem {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly office: ConfidentialOffice,
  ) {}

  /** For at most twelve months more, once. */
  renew(actor: Actor, id: string, until: string, reason: string): Promise<Changed> {
    const faults = textFaults(reason, { path: 'reason', minLength: 20, maxLength: 2000 });
    return this.asOwner(actor, id, (item, today) => {
      if (item.sunsetOn === null || item.firstSunsetOn === null)
        return err(wrongState('no_end', 'What participants entrusted has no end that could be renewed.'));
      if (item.renewedOn !== null)
        return err(wrongState('renewed', 'This item was renewed already, and can be once only.'));
      if (until <= item.sunsetOn || until > twelveMonthsAfter(item.firstSunsetOn))
        faults.push({ path: 'until', code: 'out_of_range', message: 'A renewal is for at most twelve months more.' });
      if (faults.length > 0) return err(invalidInput(...faults));
      const launchOn = item.launchOn !== null && item.launchOn < until ? null : item.launchOn;
      return ok({ sunsetOn: until, renewedOn: today, renewalReason: reason.trim(), launchOn });
    });
  }

  /** Whatever was confidential until the launch ends with it. */
  launched(actor: Actor, id: string, launchOn: string): Promise<Changed> {
    return this.asOwner(actor, id, (item) => {
      if (item.sunsetOn === null)
        return err(wrongState('no_end', 'What participants entrusted does not end with a launch.'));
      return ok({ launchOn, sunsetOn: launchOn < item.sunsetOn ? launchOn : item.sunsetOn });
    });
  }

  release(actor: Actor, id: string): Promise<Changed> {
    return this.asOwner(actor, id, (_, today) => ok({ state: 'released', releasedOn: today }));
  }

  /** The law, named in public; the stub stays and says so. */
  barByLaw(actor: Actor, id: string, law: string): Promise<Changed> {
    const faults = textFaults(law, { path: 'law', minLength: 10, maxLength: 1000 });
    return this.asOwner(actor, id, () =>
      faults.length > 0 ? err(invalidInput(...faults)) : ok({ state: 'barred_by_law', law: law.trim() }),
    );
  }

  private asOwner(
    actor: Actor,
    id: string,
    decide: (item: ConfidentialItem, today: string) => Result<Partial<ItemChange>, ChangeItemFailure>,
  ): Promise<Changed> {
    return this.transactions.run<ConfidentialItem, ChangeItemFailure>(async (tx) => {
      const item = await this.ownItem(tx, actor, id);
      if (!item) return err(notFound('This confidential item of yours'));
      if (item.state !== 'sealed') return err(wrongState(item.state, SEALED_ONLY));
      const decided = decide(item, dayOf(this.desk.now()));
      return decided.ok ? ok(await this.office.change(tx, item, decided.value, actor.accountId)) : decided;
    });
  }

  private async ownItem(tx: Tx, actor: Actor, id: string): Promise<ConfidentialItem | null> {
    const item = isUuid(id) ? await this.office.items.lock(tx, id) : null;
    const desk = item && (await this.desk.asEither(tx, actor, item.engagementId));
    if (!item || !desk?.ok) return null;
    const { side, standing } = desk.value;
    if (item.owner === 'participants') return side === 'forum' ? item : null;
    return item.addresseeId !== null && standing.addresseeIds.includes(item.addresseeId) ? item : null;
  }
}
