import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Mailer } from '../../../platform/mail/mailer.ts';
import { ForumReader } from '../../forums/index.ts';
import { OrganisationReader } from '../../organisations/index.ts';
import type { RequestAskedAgain, RequestFiled, RequestWithdrawn } from '../domain/engagements.events.ts';
import { requestMail, withdrawalMail } from '../domain/request-mail.ts';
import type { Asker } from '../domain/request-mail-words.ts';
import type { CompanyRequest } from '../domain/request.ts';
import type { ReplyLinkPast } from '../persistence/reply-link.repository.ts';
import { RequestRepository } from '../persistence/request.repository.ts';
import { AddresseeReader } from './addressee-reader.ts';
import { ReplyLinks } from './reply-links.ts';

/** A request beside the address of whom it asks. */
@Injectable()
export class AskedRequests {
  constructor(
    private readonly requests: RequestRepository,
    private readonly addressees: AddresseeReader,
    private readonly links: ReplyLinks,
    private readonly forums: ForumReader,
    private readonly organisations: OrganisationReader,
  ) {}

  /** What became of the links that were sent for it, the latest first. */
  linksOf(tx: Tx, requestId: string): Promise<ReplyLinkPast[]> {
    return this.links.history(tx, 'request', [requestId]);
  }

  /** A link that takes the place of an unused one; its secret exists in the mail only. */
  issueLink(tx: Tx, addresseeId: string, requestId: string): Promise<string> {
    return this.links.issue(tx, { addresseeId, subjectKind: 'request', subjectId: requestId });
  }

  /** `to` is null for companies of the platform: their people read it there. */
  async of(tx: Tx, requestId: string) {
    const [request] = await this.requests.byIds(tx, [requestId]);
    const addressee = request && (await this.addressees.byId(tx, request.addresseeId));
    if (!request || !addressee) return null;
    const { id: addresseeId, name, organisationId, contactEmail } = addressee;
    const to = organisationId === null ? contactEmail : null;
    return { request, addresseeId, name, to, asker: await this.askerOf(tx, request) };
  }

  private async askerOf(tx: Tx, { forumId, organisationId }: CompanyRequest): Promise<Asker> {
    const forum = forumId === null ? null : await this.forums.byId(tx, forumId);
    if (forum) return { kind: 'forum', name: forum.name };
    const organisation = organisationId === null ? null : await this.organisations.byId(tx, organisationId);
    if (!organisation) throw new Error('a request without anybody who asks');
    return { kind: 'organisation', name: organisation.name };
  }
}

/**
 * Writes to the public address of whoever is not on the platform. The link is made here, at the moment of sending, so that
 * its secret is never stored; should the mail have to be sent again, the newer link takes the place of the older.
 */
@Injectable()
export class SendReplyLinks implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly mailer: Mailer,
    private readonly asked: AskedRequests,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.handlers.on<RequestFiled>('engagements.request-filed', 'engagements.write-to-addressee', (tx, { requestId }) =>
      this.write(tx, requestId),
    );
    this.handlers.on<RequestAskedAgain>(
      'engagements.request-asked-again',
      'engagements.write-again',
      (tx, { requestId }) => this.write(tx, requestId),
    );
    this.handlers.on<RequestWithdrawn>(
      'engagements.request-withdrawn',
      'engagements.tell-withdrawal',
      (tx, { requestId }) => this.tellWithdrawal(tx, requestId),
    );
  }

  private async write(tx: Tx, requestId: string): Promise<void> {
    const found = await this.asked.of(tx, requestId);
    if (!found?.to || (found.request.state !== 'open' && found.request.state !== 'silent')) return;
    const { request, addresseeId, name, to, asker } = found;
    const token = await this.asked.issueLink(tx, addresseeId, request.id);
    const { publicUrl } = this.settings;
    await this.mailer.send({
      to,
      ...requestMail({
        ...{ request, asker, name },
        page: `${publicUrl}/requests/${request.slug}`,
        reply: `${publicUrl}/app/answer-request#${token}`,
      }),
    });
  }

  /** Whoever was asked by mail hears by mail that nothing is asked any more. */
  private async tellWithdrawal(tx: Tx, requestId: string): Promise<void> {
    const found = await this.asked.of(tx, requestId);
    if (!found?.to) return;
    const { request, asker, name, to } = found;
    const page = `${this.settings.publicUrl}/requests/${request.slug}`;
    await this.mailer.send({ to, ...withdrawalMail({ request, asker, name, page }) });
  }
}
