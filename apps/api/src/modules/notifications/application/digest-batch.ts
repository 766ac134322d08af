import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { type DigestRecipient, DigestRepository, type DigestRun } from '../persistence/digest.repository.ts';
import { NotificationRepository } from '../persistence/notification.repository.ts';
import { WaitingForMembers } from './waiting-for-members.ts';
import { WantedMails } from './wanted-mails.ts';

const PEOPLE_AT_ONCE = 2_000;

/** One package of people, in one transaction: a worker that dies leaves whole packages behind. */
@Injectable()
export class DigestBatch {
  constructor(
    private readonly clock: Clock,
    private readonly digests: DigestRepository,
    private readonly notifications: NotificationRepository,
    private readonly mails: WantedMails,
    private readonly organisations: WaitingForMembers,
  ) {}

  /** Answers whether there are more; after the last package the organisations are told, each once. */
  async tell(tx: Tx, run: DigestRun): Promise<boolean> {
    const people = await this.digests.next(tx, run, PEOPLE_AT_ONCE);
    const wanting = people.filter(({ channel }) => channel !== 'none');
    if (wanting.length > 0) await this.tellAll(tx, run, wanting);
    const last = people.at(-1);
    if (last) await this.digests.goOn(tx, run.period, last.accountId, wanting.length);
    if (people.length === PEOPLE_AT_ONCE) return true;
    await this.organisations.tell(tx, await this.digests.organisations(tx, run.period), run.id);
    return false;
  }

  private async tellAll(tx: Tx, { id, period }: DigestRun, people: readonly DigestRecipient[]): Promise<void> {
    const accountIds = people.map(({ accountId }) => accountId);
    const digest = { eventId: id, kind: 'outcomes-digest', subjectId: period };
    await this.notifications.insert(tx, accountIds, digest, this.clock.now());
    await this.mails.want(
      tx,
      people.filter(({ channel }) => channel === 'mail').map(({ accountId }) => accountId),
    );
    const organisationIds = people.flatMap(({ organisationId }) => (organisationId ? [organisationId] : []));
    if (organisationIds.length > 0) await this.digests.organisationsWait(tx, period, [...new Set(organisationIds)]);
  }
}
