import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { EngagementReader, RequestReader } from '../../engagements/index.ts';
import { EngagementRecipients } from './engagement-recipients.ts';
import { Notify } from './notify.ts';

/** What engagements and requests tell: a record's id, nothing of what it is about. */
interface EngagementFacts {
  readonly engagementId?: string;
  readonly requestId?: string;
}

type Concerned = 'companies' | 'forum';

interface Audience {
  readonly kind: string;
  readonly concerned: readonly Concerned[];
}

/** Who is told of what; that it happened, and not a word of what it is about. */
const AUDIENCES: Readonly<Record<string, Audience>> = {
  'engagements.moved': { kind: 'engagement-moved', concerned: ['companies', 'forum'] },
  'engagements.briefing-published': { kind: 'briefing-published', concerned: ['forum'] },
  'engagements.ground-rules-proposed': { kind: 'ground-rules-proposed', concerned: ['companies', 'forum'] },
  'engagements.ground-rules-due': { kind: 'ground-rules-due', concerned: ['companies', 'forum'] },
  'engagements.request-filed': { kind: 'request-received', concerned: ['companies'] },
  'engagements.request-withdrawn': { kind: 'request-withdrawn', concerned: ['companies'] },
  'engagements.request-answered': { kind: 'request-answered', concerned: ['forum'] },
  'engagements.request-silent': { kind: 'request-silent', concerned: ['forum'] },
  'engagements.confidential-released': { kind: 'item-released', concerned: ['companies', 'forum'] },
};

/** From what happens in engagements to the two sides of it. */
@Injectable()
export class NotifyOfEngagements implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
    private readonly people: EngagementRecipients,
    private readonly engagements: EngagementReader,
    private readonly requests: RequestReader,
  ) {}

  onModuleInit(): void {
    for (const [type, audience] of Object.entries(AUDIENCES)) {
      const { kind } = audience;
      this.handlers.on<{ type: string; payload: EngagementFacts }>(
        type,
        `notifications.${kind}`,
        async (tx, facts, eventId) => {
          const people = await this.peopleOf(tx, facts, audience);
          const subjectId = facts.requestId ?? facts.engagementId ?? '';
          await this.notify.tell(tx, people, { eventId, kind, subjectId });
          await this.tellOrganisation(tx, facts, audience, eventId);
        },
      );
    }
  }

  private async peopleOf(tx: Tx, facts: EngagementFacts, { kind, concerned }: Audience): Promise<string[]> {
    const { forumId, addresseeIds } = await this.partiesOf(tx, facts);
    const waits = kind !== 'ground-rules-due' || (await this.isNegotiated(tx, facts));
    if (!waits) return [];
    const companies = concerned.includes('companies') ? await this.people.ofCompanies(tx, addresseeIds) : [];
    const forum = concerned.includes('forum') && forumId !== null ? await this.people.ofForum(tx, forumId) : [];
    return [...new Set([...companies, ...forum])];
  }

  /** Where an organisation asked, not a forum: its people find their requests in another workspace. */
  private async tellOrganisation(tx: Tx, { requestId }: EngagementFacts, audience: Audience, eventId: string) {
    if (requestId === undefined || !audience.concerned.includes('forum')) return;
    const request = await this.requests.byId(tx, requestId);
    if (!request?.organisationId) return;
    const people = await this.people.ofAsker(tx, request.organisationId);
    await this.notify.tell(tx, people, { eventId, kind: `own-${audience.kind}`, subjectId: request.id });
  }

  private async partiesOf(
    tx: Tx,
    { engagementId, requestId }: EngagementFacts,
  ): Promise<{ forumId: string | null; addresseeIds: readonly string[] }> {
    const request = requestId === undefined ? null : await this.requests.byId(tx, requestId);
    if (request) return { forumId: request.forumId, addresseeIds: [request.addresseeId] };
    const engagement = engagementId === undefined ? null : await this.engagements.byId(tx, engagementId);
    if (!engagement) return { forumId: null, addresseeIds: [] };
    const companies = (await this.engagements.addresseesOf(tx, [engagement.id])).get(engagement.id) ?? [];
    const announced = engagement.announcedAt === null ? null : engagement.forumId;
    const staying = companies.filter(({ leftAt }) => leftAt === null);
    return { forumId: announced, addresseeIds: staying.map(({ addresseeId }) => addresseeId) };
  }

  /** A reminder that was overtaken by an agreement is none. */
  private async isNegotiated(tx: Tx, { engagementId = '' }: EngagementFacts): Promise<boolean> {
    return (await this.engagements.byId(tx, engagementId))?.state === 'ground_rules';
  }
}
