import { Injectable, type OnModuleInit } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { dueByDay, MAX_WAITING, WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { OfferRepository } from '../persistence/offer.repository.ts';
import { WaitingRepository } from '../persistence/waiting.repository.ts';
import { OfficeReader } from './office-reader.ts';

/** What of compensation waits for whom. */
@Injectable()
export class WaitingCompensation implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly offers: OfferRepository,
    private readonly repository: WaitingRepository,
    private readonly office: OfficeReader,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.forParticipant(tx, actor));
    this.waiting.register((tx, actor) => this.forOffice(tx, actor));
    this.waiting.register((tx, actor) => this.repository.ofSubstitute(tx, actor.accountId));
    this.waiting.register((tx, actor) =>
      this.repository.toAnswer(tx, organisationsWithRole(actor, 'ngo_signatory'), MAX_WAITING),
    );
  }

  /** One line however many offers: how much somebody did is not on the first page. */
  private async forParticipant(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const [first] = await this.offers.undecided(tx, actor.accountId, 1);
    if (!first) return [];
    return [
      {
        kind: 'compensation-to-choose',
        subjectId: first.id,
        title: null,
        ...dueByDay(first.chooseBy),
        since: first.madeAt,
      },
    ];
  }

  private async forOffice(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const deciding = await this.office.fundIds(tx, actor, 'finance_officer', 'grants_officer');
    const signing = await this.office.fundIds(tx, actor, 'finance_officer', 'second_officer');
    const sending = await this.office.fundIds(tx, actor, 'finance_officer');
    return [
      ...(await this.repository.claims(tx, deciding, actor.accountId, MAX_WAITING)),
      ...(await this.repository.toAuthorise(tx, signing, actor.accountId, MAX_WAITING)),
      ...(await this.repository.toSend(tx, sending, MAX_WAITING)),
    ];
  }
}
