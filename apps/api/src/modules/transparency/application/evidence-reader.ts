import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Addressee } from '../../engagements/index.ts';
import { inLanguage } from '../domain/in-language.ts';
import type { Evidence, EvidenceEngagement, EvidenceRequest } from '../domain/evidence.ts';
import { recordFigures } from '../domain/record-figures.ts';
import { EvidenceItems } from './evidence-items.ts';
import { EvidenceRooms } from './evidence-rooms.ts';
import { RecordSides } from './record-sides.ts';

/** Everything public about a company and its own registers, gathered for its exports, in one language where there is a choice. */
@Injectable()
export class EvidenceReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly sides: RecordSides,
    private readonly items: EvidenceItems,
    private readonly rooms: EvidenceRooms,
  ) {}

  of(actor: Actor, organisationId: string, locale: string): Promise<Evidence | null> {
    return this.transactions.read(async (tx) => {
      const company = await this.sides.companyOf(tx, actor, organisationId);
      return company && this.gather(tx, company, locale);
    });
  }

  private async gather(tx: Tx, { id, slug, name }: Addressee, locale: string): Promise<Evidence> {
    const asOf = dayOf(this.clock.now());
    const { counted } = await this.rooms.counts.of(tx, id, asOf);
    return {
      ...{ company: { slug, name }, asOf, siteUrl: this.rooms.siteUrl },
      items: await this.items.of(tx, id, locale),
      engagements: await this.engagementsOf(tx, id),
      requests: await this.requestsOf(tx, id, locale),
      risks: await this.rooms.histories.risksOf(tx, id),
      figures: recordFigures(counted),
    };
  }

  private async engagementsOf(tx: Tx, addresseeId: string): Promise<EvidenceEngagement[]> {
    const page = await this.rooms.engagements.forAddressee(tx, addresseeId, { first: 100 });
    const found = page.edges.map(({ node }) => node).filter(({ announcedAt }) => announcedAt !== null);
    const phases = await this.rooms.engagements.phasesOf(
      tx,
      found.map(({ id }) => id),
    );
    const forums = await this.rooms.forums.byIds(
      tx,
      found.map(({ forumId }) => forumId),
    );
    return found.map(({ id, slug, title, forumId, purposeKind, state, startedAt, endedAt }) => ({
      ...{ slug, title, forum: forums.get(forumId)?.name ?? '', purpose: purposeKind, state },
      ...{ startedOn: startedAt && dayOf(startedAt), endedOn: endedAt && dayOf(endedAt), phases: phases.get(id) ?? [] },
    }));
  }

  private async requestsOf(tx: Tx, addresseeId: string, locale: string): Promise<EvidenceRequest[]> {
    const found = await this.rooms.histories.requestsOf(tx, addresseeId);
    return found.map(({ slug, texts, language, filedOn, dueOn, answeredOn }) => {
      return { slug, title: inLanguage(texts, locale, language)?.title ?? slug, filedOn, dueOn, answeredOn };
    });
  }
}
