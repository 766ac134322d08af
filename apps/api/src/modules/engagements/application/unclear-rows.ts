import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { isOfCompany } from '../domain/room.ts';
import { LearningRepository } from '../persistence/learning.repository.ts';
import { UnclearRepository } from '../persistence/unclear.repository.ts';
import { LearningAuthors } from './learning-authors.ts';
import { TakingPartAccess } from './taking-part-access.ts';

/** Questions of a material, and where somebody stands to it. */
@Injectable()
export class UnclearRows {
  constructor(
    readonly unclear: UnclearRepository,
    private readonly materials: LearningRepository,
    private readonly authors: LearningAuthors,
    private readonly rooms: TakingPartAccess,
  ) {}

  /** For everybody but people of companies: they answer questions and never ask them. Null where there is nothing to read. */
  async readable(tx: Tx, actor: Actor, materialId: string): Promise<{ sections: number } | null> {
    if (!isUuid(materialId) || actor.grants.some(({ role }) => role.startsWith('company_'))) return null;
    const editions = await this.materials.latest(tx, [materialId]);
    return editions.length > 0 ? { sections: Math.max(...editions.map(({ sections }) => sections.length)) } : null;
  }

  async isWritten(tx: Tx, actor: Actor, materialId: string): Promise<boolean> {
    const material = await this.materials.lock(tx, materialId);
    return material !== null && this.authors.writesFor(tx, actor, material.forumId);
  }

  writesFor(tx: Tx, actor: Actor, forumId: string): Promise<boolean> {
    return this.authors.writesFor(tx, actor, forumId);
  }

  async isForCompany(tx: Tx, actor: Actor, materialId: string): Promise<boolean> {
    for (const engagementId of await this.materials.engagementsOf(tx, materialId)) {
      const room = await this.rooms.room(tx, actor, engagementId);
      if (room && isOfCompany(room)) return true;
    }
    return false;
  }
}
