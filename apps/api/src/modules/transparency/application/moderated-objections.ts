import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { Moderation } from '../../forums/index.ts';
import type { FactObjection } from '../domain/company-record.ts';
import { FactDisputeRepository } from '../persistence/fact-dispute.repository.ts';
import { RecordFactRepository } from '../persistence/record-fact.repository.ts';

/** What a company writes beside a fact can be hidden by the forum's moderators, with reasons and an appeal (S5). */
@Injectable()
export class ModeratedObjections implements OnModuleInit {
  constructor(
    private readonly moderation: Moderation,
    private readonly disputes: FactDisputeRepository,
    private readonly facts: RecordFactRepository,
  ) {}

  onModuleInit(): void {
    this.moderation.register('fact-objection', {
      forumId: async (tx, id) => {
        const objection = await this.read(tx, id);
        return objection ? ((await this.facts.byIds(tx, [objection.factId]))[0]?.forumId ?? null) : null;
      },
      text: async (tx, id) => {
        const objection = await this.read(tx, id);
        return objection && `${objection.text}\n\n${objection.evidence}`;
      },
      authorAccountId: async (tx, id) => (await this.read(tx, id))?.filedBy ?? null,
      hide: (tx, id) => this.disputes.setHidden(tx, id, true),
      restore: (tx, id) => this.disputes.setHidden(tx, id, false),
    });
  }

  private read(tx: Tx, id: string): Promise<(FactObjection & { filedBy: string }) | null> {
    return isUuid(id) ? this.disputes.objection(tx, id) : Promise.resolve(null);
  }
}
