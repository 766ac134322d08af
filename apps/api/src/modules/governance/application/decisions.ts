import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { effectRefused, type EffectRefused } from '../domain/governance.errors.ts';
import type { GovernanceEvent } from '../domain/governance.events.ts';
import type { Item, Resolution } from '../domain/item.ts';
import { type Ballot, quorumOf, type Voter } from '../domain/quorum.ts';
import { tallyOf } from '../domain/tally.ts';
import { BoardRepository } from '../persistence/board.repository.ts';
import { ItemRepository } from '../persistence/item.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { factsOf } from './item-states.ts';
import { ResolutionEffects } from './resolution-effects.ts';

export interface Decision {
  readonly item: Item;
  readonly outcome: 'passed' | 'failed';
  readonly voters: readonly Voter[];
  readonly ballots: readonly Ballot[];
  readonly reasons: string;
  readonly closedBy: string;
  readonly decidedAt: Date;
}

/** Writes a decision down, and with it whatever it changes elsewhere: all of it or nothing. */
@Injectable()
export class Decisions {
  constructor(
    private readonly boards: BoardRepository,
    private readonly items: ItemRepository,
    private readonly resolutions: ResolutionRepository,
    private readonly effects: ResolutionEffects,
    private readonly outbox: Outbox,
  ) {}

  async record(tx: Tx, decision: Decision): Promise<Result<Resolution, EffectRefused>> {
    const { item, outcome, closedBy, decidedAt } = decision;
    const number = outcome === 'passed' ? await this.boards.takeResolutionNumber(tx, item.boardId) : null;
    const resolution = resolutionOf(decision, number);
    await this.resolutions.insert(tx, resolution, closedBy);
    await this.items.setState(tx, item.itemId, outcome, decidedAt);
    if (outcome === 'passed' && item.effectKind !== null) {
      const effect = await this.effects.of(item.effectKind)(tx, resolution, item.effectPayload as never);
      if (!effect.ok) return err(effectRefused(effect.error));
    }
    const payload = { ...factsOf(item), resolutionId: resolution.resolutionId, number };
    await this.outbox.publish(tx, { type: `governance.resolution-${outcome}`, payload } satisfies GovernanceEvent);
    return ok(resolution);
  }
}

function resolutionOf(
  { item, outcome, voters, ballots, reasons, decidedAt }: Decision,
  number: number | null,
): Resolution {
  return {
    ...factsOf(item),
    resolutionId: uuidv7(decidedAt),
    outcome,
    number,
    title: item.publicTitle,
    text: item.publicText,
    reasons,
    criteria: item.criteria,
    money: item.money,
    tally: tallyOf(voters, ballots),
    quorum: quorumOf(voters, ballots),
    decidedAt,
  };
}
