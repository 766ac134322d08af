import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { ForumRepresentatives } from '../../forums/index.ts';
import type { Role } from '../../organisations/index.ts';
import { Notify } from './notify.ts';
import { Recipients } from './recipients.ts';

/** What answers, ratings and companies' records tell: records, and whose people are concerned. */
interface AnswerFacts {
  readonly itemId?: string;
  readonly roundId?: string;
  readonly alertId?: string;
  readonly factId?: string;
  readonly addresseeId?: string;
  readonly forumId?: string;
  readonly accountIds?: readonly string[];
}

interface Audience {
  readonly kind: string;
  /** Roles of the company that are told. */
  readonly company?: readonly Role[];
  readonly representatives?: boolean;
  readonly named?: boolean;
}

const COMPANY: readonly Role[] = ['company_rights', 'company_signatory'];

/** Who is told of what; that it happened, and not a word of what it is about. */
const AUDIENCES: Readonly<Record<string, Audience>> = {
  'positions.answer-due': { kind: 'answer-due', company: COMPANY },
  'positions.overdue': { kind: 'answer-overdue', company: COMPANY, representatives: true },
  'positions.signature-asked': { kind: 'answer-to-sign', company: ['company_signatory'] },
  'positions.rating-opened': { kind: 'answer-to-rate', named: true },
  'positions.alert-raised': { kind: 'urgent-alert', company: COMPANY },
  'positions.alert-overdue': { kind: 'urgent-alert-overdue', company: COMPANY, representatives: true },
  'positions.recheck-due': { kind: 'recheck-due', representatives: true },
  'transparency.facts-noticed': { kind: 'facts-to-check', company: COMPANY },
  'transparency.fact-disputed': { kind: 'fact-disputed', representatives: true },
  'transparency.fact-ruled': { kind: 'fact-ruled', company: COMPANY },
};

@Injectable()
export class NotifyOfAnswers implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
    private readonly recipients: Recipients,
    private readonly addressees: AddresseeReader,
    private readonly representatives: ForumRepresentatives,
  ) {}

  onModuleInit(): void {
    for (const [type, audience] of Object.entries(AUDIENCES)) {
      const { kind } = audience;
      this.handlers.on<{ type: string; payload: AnswerFacts }>(
        type,
        `notifications.${kind}`,
        async (tx, facts, eventId) => {
          const subjectId = facts.roundId ?? facts.alertId ?? facts.factId ?? facts.itemId ?? '';
          await this.notify.tell(tx, await this.peopleOf(tx, facts, audience), { eventId, kind, subjectId });
        },
      );
    }
  }

  private async peopleOf(tx: Tx, facts: AnswerFacts, audience: Audience): Promise<string[]> {
    const people = new Set(audience.named ? (facts.accountIds ?? []) : []);
    const addressee = audience.company && (await this.addressees.byId(tx, facts.addresseeId ?? ''));
    if (audience.company && addressee?.organisationId) {
      const own = await this.recipients.inOrganisation(tx, addressee.organisationId, ...audience.company);
      for (const accountId of own) people.add(accountId);
    }
    if (audience.representatives && facts.forumId) {
      for (const { accountId } of await this.representatives.of(tx, facts.forumId)) people.add(accountId);
    }
    return [...people];
  }
}
