import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { ForumRepresentatives } from '../../forums/index.ts';
import {
  type DecisionOpened,
  type PositionDelivered,
  type PositionQuestionAsked,
  PositionReader,
  type PositionRestated,
  type RestatementJudged,
} from '../../positions/index.ts';
import { Notify } from './notify.ts';
import { Recipients } from './recipients.ts';

/** Whose matter an event about positions is. */
@Injectable()
export class PeopleOfPositions {
  constructor(
    private readonly recipients: Recipients,
    private readonly addressees: AddresseeReader,
    private readonly representatives: ForumRepresentatives,
    private readonly positions: PositionReader,
  ) {}

  async ofAddressee(tx: Tx, addresseeId: string): Promise<string[]> {
    const organisationId = (await this.addressees.byId(tx, addresseeId))?.organisationId;
    if (!organisationId) return [];
    return this.recipients.inOrganisation(tx, organisationId, 'company_rights', 'company_signatory');
  }

  async ofForum(tx: Tx, positionId: string): Promise<string[]> {
    const position = await this.positions.byId(tx, positionId);
    if (!position) return [];
    return (await this.representatives.of(tx, position.forumId)).map(({ accountId }) => accountId);
  }

  /** What the addresses of a company's pages are made of. */
  async slugOf(tx: Tx, recommendationId: string): Promise<string> {
    const found = (await this.positions.recommendations(tx, [recommendationId])).get(recommendationId);
    return (found && (await this.positions.byId(tx, found.positionId))?.slug) ?? '';
  }
}

/** That a position waits for a vote, has arrived, or was spoken about; never what it says. */
@Injectable()
export class NotifyOfPositions implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
    private readonly people: PeopleOfPositions,
  ) {}

  onModuleInit(): void {
    const { handlers, notify, people } = this;
    handlers.on<DecisionOpened>('positions.decision-opened', 'notifications.position-to-vote', (tx, facts, eventId) =>
      notify.tell(tx, facts.accountIds, { eventId, kind: 'position-to-vote', subjectId: facts.positionId }),
    );
    handlers.on<PositionDelivered>(
      'positions.delivered',
      'notifications.position-received',
      async (tx, facts, eventId) => {
        const told = await people.ofAddressee(tx, facts.addresseeId);
        await notify.tell(tx, told, { eventId, kind: 'position-received', subjectId: facts.positionId });
      },
    );
    handlers.on<PositionRestated>(
      'positions.restated',
      'notifications.position-restated',
      async (tx, facts, eventId) => {
        const told = await people.ofForum(tx, facts.positionId);
        await notify.tell(tx, told, { eventId, kind: 'position-restated', subjectId: facts.positionId });
      },
    );
    handlers.on<PositionQuestionAsked>(
      'positions.question-asked',
      'notifications.position-question',
      async (tx, facts, eventId) => {
        const told = await people.ofForum(tx, facts.positionId);
        await notify.tell(tx, told, { eventId, kind: 'position-question', subjectId: facts.positionId });
      },
    );
    handlers.on<RestatementJudged>(
      'positions.restatement-judged',
      'notifications.restatement-judged',
      async (tx, facts, eventId) => {
        const subjectId = await people.slugOf(tx, facts.recommendationId);
        await notify.tell(tx, await people.ofAddressee(tx, facts.addresseeId), {
          ...{ eventId, kind: 'restatement-judged', subjectId },
        });
      },
    );
  }
}
