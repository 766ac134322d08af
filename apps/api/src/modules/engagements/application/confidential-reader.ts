import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ConfidentialItem } from '../domain/confidential-item.ts';
import type { Engagement } from '../domain/engagement.ts';
import { ConfidentialRepository } from '../persistence/confidential.repository.ts';
import { EngagementAccess, type EngagementStanding } from './engagement-access.ts';

/** An item as one person may see it: everybody has the stub, few the text before its end. */
export interface ItemView {
  readonly item: Omit<ConfidentialItem, 'text'>;
  readonly text: string | null;
  /** Whether promising to keep it would show the text. */
  readonly mayAccept: boolean;
  readonly isOwn: boolean;
}

@Injectable()
export class ConfidentialReader {
  constructor(
    private readonly items: ConfidentialRepository,
    private readonly access: EngagementAccess,
  ) {}

  async of(tx: Tx, actor: Actor | null, engagement: Engagement): Promise<ItemView[]> {
    const standing = await this.access.of(tx, actor, engagement);
    const all = await this.items.ofEngagements(tx, [engagement.id]);
    const ids = all.map(({ id }) => id);
    const accepted = actor ? await this.items.acceptedBy(tx, actor.accountId, ids) : new Set<string>();
    return all.map((item) => viewOf(item, standing, accepted.has(item.id)));
  }
}

function viewOf(item: ConfidentialItem, standing: EngagementStanding, accepted: boolean): ItemView {
  const { text, ...rest } = item;
  const isOwn =
    item.owner === 'participants' ? standing.isRepresentative : standing.addresseeIds.includes(item.addresseeId ?? '');
  const open = item.state === 'released' || isOwn || (standing.isRepresentative && accepted);
  const mayAccept = !open && standing.isRepresentative && item.owner === 'company' && item.state === 'sealed';
  return { item: rest, text: open ? text : null, mayAccept, isOwn };
}
