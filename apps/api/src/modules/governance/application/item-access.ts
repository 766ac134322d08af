import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { RoleReader } from '../../organisations/index.ts';
import { SECRETARIAT_ROLES } from '../domain/governance.permissions.ts';
import { interestIn, type Matter } from '../domain/interest.ts';
import type { Item } from '../domain/item.ts';
import { BoardRepository } from '../persistence/board.repository.ts';
import { ItemRepository } from '../persistence/item.repository.ts';
import { Electorates } from './electorates.ts';
import { Interests } from './interests.ts';

/**
 * What somebody may do with an item. `full`: read, comment, vote. `soft`: read and comment. `reader`: read, as one of
 * the secretariat. `recused`: nothing at all, as if the item did not exist (B1). `none`: it is not theirs.
 */
export type Standing = 'full' | 'soft' | 'reader' | 'recused' | 'none';

/** The one place that says who may see an item or anything about its subject. */
@Injectable()
export class ItemAccess {
  constructor(
    private readonly roles: RoleReader,
    private readonly boards: BoardRepository,
    private readonly items: ItemRepository,
    private readonly electorates: Electorates,
    private readonly interests: Interests,
  ) {}

  async standingOf(tx: Tx, accountId: string, itemId: string): Promise<Standing> {
    const item = await this.items.byId(tx, itemId);
    return item ? this.standingIn(tx, accountId, item) : 'none';
  }

  async standingIn(tx: Tx, accountId: string, item: Item): Promise<Standing> {
    if ((await this.strongestInterest(tx, accountId, item)) === 'hard') return 'recused';
    const member = (await this.electorates.of(tx, item)).find((voter) => voter.accountId === accountId);
    if (member) return member.interest === 'none' ? 'full' : 'soft';
    return (await this.isSecretariat(tx, accountId, item.boardId)) ? 'reader' : 'none';
  }

  /**
   * Those of `subjectIds` (applications, awards, …) about which this person must learn nothing: the subject of an item
   * they are recused from, or one they are tied to directly, e.g. as its author.
   */
  async recusedSubjects(tx: Tx, accountId: string, subjectIds: readonly string[]): Promise<Set<string>> {
    const items = await this.items.bySubjects(tx, subjectIds);
    const bare = subjectIds.map((subjectId) => ({ subjectId, fundId: '', parties: [] }));
    return this.recusedAmong(tx, accountId, [...items, ...bare]);
  }

  /** As {@link recusedSubjects}, for matters that have not reached the board yet. */
  async recusedAmong(
    tx: Tx,
    accountId: string,
    matters: readonly (Pick<Matter, 'subjectId' | 'fundId' | 'parties'> & Partial<Matter>)[],
  ): Promise<Set<string>> {
    const ties = await this.interests.tiesOf(tx, [accountId]);
    const hard = ties.filter((tie) => tie.strength === 'hard');
    const recused = matters.filter((matter) => {
      const whole = { itemId: '', noticedAt: LATER_THAN_ANY, ...matter };
      return interestIn(whole, accountId, hard) === 'hard';
    });
    return new Set(recused.map((matter) => matter.subjectId));
  }

  private async strongestInterest(tx: Tx, accountId: string, item: Item): Promise<'hard' | 'soft' | 'none'> {
    return interestIn(item, accountId, await this.interests.tiesOf(tx, [accountId]));
  }

  private async isSecretariat(tx: Tx, accountId: string, boardId: string): Promise<boolean> {
    const board = await this.boards.byId(tx, boardId);
    const held = await this.roles.currentRolesOf(tx, accountId);
    return held.some(
      ({ organisationId, role }) => organisationId === board?.organisationId && SECRETARIAT_ROLES.includes(role),
    );
  }
}

/** A matter without a date of notice is only touched by ties that still stand. */
const LATER_THAN_ANY = new Date('9999-12-31T00:00:00Z');
