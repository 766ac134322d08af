import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import { ForumReader } from '../../forums/index.ts';
import {
  type LearningEdition,
  type LearningMaterial,
  questionForCompany,
  type UnclearQuestion,
} from '../domain/learning.ts';
import { LearningRepository } from '../persistence/learning.repository.ts';
import { EngagementReader } from './engagement-reader.ts';
import { UnclearRows } from './unclear-rows.ts';

export interface LearningDesk {
  readonly mayWrite: boolean;
  readonly engagementIds: readonly string[];
}

/** Materials are for everybody. Questions about them are for readers, and for the company only as counts. */
@Injectable()
export class LearningShelf {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly materials: LearningRepository,
    private readonly forums: ForumReader,
    private readonly engagements: EngagementReader,
    private readonly rows: UnclearRows,
  ) {}

  page(forumSlug: string | null, request: PageRequest): Promise<Page<LearningMaterial>> {
    return this.transactions.read(async (tx) => {
      const forum = forumSlug === null ? null : await this.forums.bySlug(tx, forumSlug);
      if (forumSlug !== null && !forum) return { edges: [], hasNextPage: false };
      return this.materials.page(tx, forum?.id ?? null, request);
    });
  }

  bySlug(slug: string): Promise<LearningMaterial | null> {
    return this.transactions.read((tx) => this.materials.bySlug(tx, slug));
  }

  /** Those beside the briefing of an engagement that was announced. */
  ofEngagement(slug: string): Promise<LearningMaterial[]> {
    return this.transactions.read(async (tx) => {
      const engagement = await this.engagements.bySlug(tx, slug);
      return engagement?.announcedAt ? this.materials.ofEngagement(tx, engagement.id) : [];
    });
  }

  /** The latest version in each language, by material. */
  editions(materialIds: readonly string[]): Promise<Map<string, LearningEdition[]>> {
    return this.transactions.read(async (tx) =>
      Map.groupBy(await this.materials.latest(tx, materialIds), ({ materialId }) => materialId),
    );
  }

  /** Every version in one language, the latest first: none is taken away by a newer one. */
  versions(materialId: string, language: string): Promise<LearningEdition[]> {
    return this.transactions.read((tx) => this.materials.versions(tx, materialId, language));
  }

  /** Whether somebody may write it, and beside the briefings of which engagements it lies. */
  desk(actor: Actor | null, { id, forumId }: Pick<LearningMaterial, 'id' | 'forumId'>): Promise<LearningDesk> {
    return this.transactions.read(async (tx) => {
      const mayWrite = actor !== null && (await this.rows.writesFor(tx, actor, forumId));
      return { mayWrite, engagementIds: await this.materials.engagementsOf(tx, id) };
    });
  }

  /** Readers see questions with a count from five on; companies what they may; strangers what was answered. */
  questions(actor: Actor | null, materialId: string): Promise<UnclearQuestion[]> {
    return this.transactions.read(async (tx) => {
      const all = isUuid(materialId) ? await this.rows.unclear.ofMaterial(tx, materialId) : [];
      return all.length === 0 ? [] : this.shown(tx, actor, materialId, all);
    });
  }

  private async shown(
    tx: Tx,
    actor: Actor | null,
    materialId: string,
    all: readonly UnclearQuestion[],
  ): Promise<UnclearQuestion[]> {
    const isReader = actor !== null && (await this.rows.readable(tx, actor, materialId)) !== null;
    if (isReader) return all.map((one) => ({ ...one, count: one.count >= SMALLEST_GROUP ? one.count : 0 }));
    const forCompany = all.map(questionForCompany).filter((one) => one !== null);
    const isCompany = actor !== null && (await this.rows.isForCompany(tx, actor, materialId));
    return isCompany ? forCompany : forCompany.filter(({ answer }) => answer !== null);
  }
}
