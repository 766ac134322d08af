import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { ApplicationParties } from './application-parties.ts';
import { Notify } from './notify.ts';
import { Recipients } from './recipients.ts';

type Facts = Readonly<Record<string, string>>;
type FindPeople = (tx: Tx, facts: Facts) => Promise<readonly string[]>;

/** From events of other modules to the people whom they concern. */
@Injectable()
export class NotifyWhenItHappens implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
    private readonly recipients: Recipients,
    private readonly parties: ApplicationParties,
  ) {}

  onModuleInit(): void {
    this.ofBoard();
    this.ofGrants();
    this.ofMoney();
  }

  private ofBoard(): void {
    const voters: FindPeople = (tx, facts) => this.recipients.votersOf(tx, facts['fundId']!, facts['itemId']!);
    this.tell('governance.item-opened', 'vote-wanted', 'itemId', voters);
    this.tell('governance.item-due', 'vote-due', 'itemId', voters);
  }

  private ofGrants(): void {
    const applicants: FindPeople = (tx, facts) => this.parties.applicantsOf(tx, facts['applicationId']!);
    this.tell('grants.reviewer-assigned', 'review-wanted', 'reviewId', (_tx, facts) =>
      Promise.resolve([facts['accountId']!]),
    );
    this.tell('grants.application-submitted', 'application-sent', 'applicationId', applicants);
    this.tell('grants.eligibility-decided', 'eligibility-decided', 'applicationId', applicants);
    this.tell('grants.application-declined', 'decision-made', 'applicationId', applicants);
    this.tell('grants.award-made', 'award-made', 'awardId', applicants);
    this.tell('grants.report-submitted', 'report-sent', 'awardId', (tx, facts) =>
      this.parties.officersOfAward(tx, facts['awardId']!, 'grants_officer'),
    );
    this.tell('grants.tranche-accepted', 'tranche-payable', 'trancheId', (tx, facts) =>
      this.parties.officersOfAward(tx, facts['awardId']!, 'finance_officer'),
    );
  }

  private ofMoney(): void {
    const grantees: FindPeople = (tx, facts) =>
      this.recipients.inOrganisation(tx, facts['organisationId']!, 'ngo_editor', 'ngo_signatory');
    const inState =
      (state: string, find: FindPeople): FindPeople =>
      (tx, facts) =>
        facts['state'] === state ? find(tx, facts) : Promise.resolve([]);
    this.tell('payments.order-changed', 'payment-sent', 'trancheId', inState('sent', grantees));
    this.tell('payments.order-changed', 'payment-arrived', 'trancheId', inState('confirmed', grantees));
    this.tell('payments.payee-details-changed', 'payee-details-changed', 'payeeId', grantees);
    this.tell('payments.payee-details-decided', 'payee-details-decided', 'payeeId', grantees);
  }

  private tell(type: string, kind: string, subject: string, findPeople: FindPeople): void {
    this.handlers.on(type, `notifications.${kind}`, async (tx, payload, eventId) => {
      const facts = payload as Facts;
      const people = await findPeople(tx, facts);
      await this.notify.tell(tx, people, { eventId, kind, subjectId: facts[subject] ?? '' });
    });
  }
}
