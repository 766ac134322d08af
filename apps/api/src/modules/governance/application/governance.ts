import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Money } from '@baraza/money';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { panelTooSmall, type PanelTooSmall } from '../domain/governance.errors.ts';
import type { Criterion, Item } from '../domain/item.ts';
import { cannotReachQuorum, quorumOf, SMALLEST_QUORUM, eligibleVoters } from '../domain/quorum.ts';
import { BoardRepository } from '../persistence/board.repository.ts';
import { draftItem, proposalFaults } from './draft-item.ts';
import { Electorates } from './electorates.ts';
import { ItemStates } from './item-states.ts';
import { Lots } from './lots.ts';

/** A matter that a module puts before the board of a fund. */
export interface Proposal {
  readonly fundId: string;
  /** What is decided, e.g. `grants.award`. */
  readonly kind: string;
  /** What `subjectId` is, e.g. `application`. */
  readonly subjectKind: string;
  readonly subjectId: string;
  /** At most 300 characters. */
  readonly title: string;
  /** The resolution as it would read; at most 10,000 characters. */
  readonly proposedText: string;
  /** For the public register, where title and text would name somebody who may stay unnamed. */
  readonly publicTitle?: string;
  readonly publicText?: string;
  /** Ids of the organisations that gain or lose by the decision: interests are derived from them. */
  readonly parties: readonly string[];
  readonly criteria: readonly Criterion[];
  /** Shown against what is free in the pool. */
  readonly money?: Money;
  /** What passing changes: a kind registered with `ResolutionEffects`, and its JSON payload. */
  readonly effect?: { readonly kind: string; readonly payload: object };
  /** Account of whoever puts it forward. */
  readonly proposedBy: string;
  /** Now, when not said. */
  readonly opensAt?: Date;
  /** The charter's voting days after opening, when not said. */
  readonly closesAt?: Date;
  /** Day of the meeting, `YYYY-MM-DD`; a written resolution when not said. */
  readonly meetingOn?: string;
}

/** As a proposal, for a panel of people who took no part in deciding another item (B3). */
export interface PanelProposal extends Proposal {
  readonly disjointFromItemId: string;
  /** Members of the panel; three when not said. */
  readonly size?: number;
}

export type ProposeFailure = NotFound | InvalidInput;
export type ProposeToPanelFailure = ProposeFailure | PanelTooSmall;

/** The door through which other modules bring matters before a board. */
@Injectable()
export class Governance {
  constructor(
    private readonly clock: Clock,
    private readonly boards: BoardRepository,
    private readonly electorates: Electorates,
    private readonly lots: Lots,
    private readonly states: ItemStates,
  ) {}

  /** Opens an item and answers its id. Where too few members are free of interests, alternates are drawn at once. */
  async propose(tx: Tx, proposal: Proposal): Promise<Result<string, ProposeFailure>> {
    const drafted = await this.draft(tx, proposal, null);
    if (!drafted.ok) return drafted;
    const item = drafted.value;
    await this.states.open(tx, item, proposal.proposedBy);
    await this.drawIfShort(tx, item);
    return ok(item.itemId);
  }

  /** As {@link propose}; the panel is drawn by public lot from everybody seated or in reserve who took no part. */
  async proposeToPanel(tx: Tx, proposal: PanelProposal): Promise<Result<string, ProposeToPanelFailure>> {
    const drafted = await this.draft(tx, proposal, proposal.disjointFromItemId);
    if (!drafted.ok) return drafted;
    const item = drafted.value;
    const size = Math.max(proposal.size ?? SMALLEST_QUORUM, SMALLEST_QUORUM);
    const candidates = await this.lots.candidates(tx, item);
    const available = candidates.filter((candidate) => candidate.available).length;
    if (available < size) return err(panelTooSmall(size, available));
    await this.states.open(tx, item, proposal.proposedBy);
    await this.lots.draw(tx, item, candidates, size, 'panel');
    return ok(item.itemId);
  }

  /** Takes an undecided item off the table, e.g. when its application was withdrawn. */
  async withdraw(tx: Tx, itemId: string): Promise<Result<undefined, NotFound | WrongState>> {
    const item = await this.states.lock(tx, itemId);
    if (!item) return err(notFound('This item'));
    if (item.state !== 'open' && item.state !== 'deferred') {
      return err(wrongState(item.state, 'Nothing was changed: this item has been decided.'));
    }
    await this.states.change(tx, item, 'withdrawn');
    return ok();
  }

  private async draft(tx: Tx, proposal: Proposal, disjointFrom: string | null): Promise<Result<Item, ProposeFailure>> {
    const board = await this.boards.ofFund(tx, proposal.fundId);
    if (!board) return err(notFound('The board of this fund'));
    const item = draftItem({ proposal, board, disjointFrom, now: this.clock.now() });
    const faults = proposalFaults(item);
    return faults.length > 0 ? err(invalidInput(...faults)) : ok(item);
  }

  private async drawIfShort(tx: Tx, item: Item): Promise<void> {
    const voters = await this.electorates.of(tx, item);
    if (!cannotReachQuorum(voters)) return;
    const candidates = await this.lots.candidates(tx, item);
    const missing = quorumOf(voters, []).needed - eligibleVoters(voters).length;
    if (candidates.filter((candidate) => candidate.available).length < missing) return;
    await this.states.announceDrawn(tx, item, await this.lots.draw(tx, item, candidates, missing, 'alternate'));
  }
}
