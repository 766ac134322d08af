import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../../../platform/errors/problems.ts';
import { ForumReader } from '../../forums/index.ts';
import { editionFaults, type LearningEdition, type LearningMaterial, slugFaults } from '../domain/learning.ts';
import { prepares } from '../domain/room.ts';
import { LearningRepository } from '../persistence/learning.repository.ts';
import { LearningAuthors } from './learning-authors.ts';

export type EditionText = Pick<LearningEdition, 'language' | 'title' | 'summary' | 'sections' | 'madeBy'>;
export type LearningFailure = NotFound | InvalidInput;

/** Whoever speaks for a forum, or facilitates for it, publishes materials; a newer version never takes an older one away. */
@Injectable()
export class PublishLearning {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly forums: ForumReader,
    private readonly materials: LearningRepository,
    private readonly authors: LearningAuthors,
  ) {}

  /** A new material of a forum (slug), in its first language. */
  create(
    actor: Actor,
    forumSlug: string,
    slug: string,
    text: EditionText,
  ): Promise<Result<LearningMaterial, LearningFailure>> {
    const faults = [...slugFaults(slug), ...editionFaults(text)];
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions
      .run<LearningMaterial, LearningFailure>(async (tx) => {
        const forum = await this.forums.bySlug(tx, forumSlug);
        if (!forum || !(await this.authors.writesFor(tx, actor, forum.id))) return err(notFound('The forum'));
        const createdAt = this.clock.now();
        const material = { id: uuidv7(createdAt), slug, forumId: forum.id, createdAt };
        await this.materials.insert(tx, material, actor.accountId);
        await this.addEdition(tx, actor, material.id, text);
        return ok(material);
      })
      .catch((error: unknown) => {
        if (constraintOf(error) !== 'learning_materials_slug_unique') throw error;
        return err(invalidInput({ path: 'slug', code: 'taken', message: 'Another material has this address.' }));
      });
  }

  /** Another language, or a newer version of one. */
  publish(actor: Actor, materialId: string, text: EditionText): Promise<Result<LearningMaterial, LearningFailure>> {
    const faults = editionFaults(text);
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<LearningMaterial, LearningFailure>(async (tx) => {
      const material = isUuid(materialId) ? await this.materials.lock(tx, materialId) : null;
      if (!material || !(await this.authors.writesFor(tx, actor, material.forumId)))
        return err(notFound('The material'));
      await this.addEdition(tx, actor, material.id, text);
      return ok(material);
    });
  }

  /** Lays it beside the briefing of an engagement (slug). */
  attach(actor: Actor, materialId: string, engagement: string): Promise<Result<LearningMaterial, LearningFailure>> {
    return this.transactions.run<LearningMaterial, LearningFailure>(async (tx) => {
      const material = isUuid(materialId) ? await this.materials.lock(tx, materialId) : null;
      const room = material && (await this.authors.room(tx, actor, engagement));
      if (!material || !room || !prepares(room)) return err(notFound('The material'));
      await this.materials.attach(tx, material.id, room.engagement.id, actor.accountId, this.clock.now());
      return ok(material);
    });
  }

  private async addEdition(tx: Tx, { accountId }: Actor, materialId: string, text: EditionText): Promise<void> {
    const version = (await this.materials.versionOf(tx, materialId, text.language)) + 1;
    await this.materials.insertEdition(tx, { materialId, version, ...text, publishedAt: this.clock.now() }, accountId);
  }
}
