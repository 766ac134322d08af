import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Mailer } from '../../../platform/mail/mailer.ts';
import { ReplyLinks, type Addressee } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import { positionMail } from '../domain/position-mail.ts';
import type { Position } from '../domain/position.ts';
import { DraftRecommendationRepository } from '../persistence/draft-recommendation.repository.ts';

/**
 * Writes to the public address of whoever is not on the platform. The link is made at the moment of sending and its secret is
 * never stored; should the mail have to go again, the newer link takes the place of the older.
 */
@Injectable()
export class PositionMail {
  constructor(
    private readonly mailer: Mailer,
    private readonly links: ReplyLinks,
    private readonly forums: ForumReader,
    private readonly recommendations: DraftRecommendationRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async send(tx: Tx, position: Position, { id: addresseeId, name, contactEmail }: Addressee): Promise<void> {
    if (contactEmail === null) throw new Error(`addressee ${addresseeId} cannot be reached`);
    const token = await this.links.issue(tx, { addresseeId, subjectKind: 'position', subjectId: position.id });
    const forum = await this.forums.byId(tx, position.forumId);
    const addressed = await this.recommendations.ofPosition(tx, position.id);
    const { publicUrl } = this.settings;
    const mail = positionMail({
      ...{ forum: forum?.name ?? '', addressee: name, language: position.language, titles: position.titles ?? {} },
      recommendations: addressed.filter((one) => one.addresseeId === addresseeId).length,
      ...{ page: `${publicUrl}/positions/${position.slug}`, reply: `${publicUrl}/app/reply#${token}` },
    });
    await this.mailer.send({ to: contactEmail, ...mail });
  }
}
