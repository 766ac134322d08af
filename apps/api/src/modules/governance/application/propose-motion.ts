import { Injectable } from '@nestjs/common';
import { currencyOf } from '@baraza/money';
import { err, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { type FieldFault, invalidInput, notFound } from '../../../platform/errors/problems.ts';
import { dayOf, daysLater, midnightOf } from '../../../platform/clock/days.ts';
import type { Criterion } from '../domain/item.ts';
import type { Board } from '../persistence/board.repository.ts';
import { BoardReader } from './board-reader.ts';
import { Governance, type Proposal, type ProposeFailure } from './governance.ts';
import { ADOPT_STANDING_RESOLUTION } from './standing-resolutions.ts';

export interface StandingTermsInput {
  /** What it allows, e.g. `emergency-grant`. */
  readonly kind: string;
  readonly limitEachMinor: bigint;
  readonly limitTotalMinor: bigint;
  readonly currency: string;
  /** First day on which it no longer holds; at most a year from today. */
  readonly expiresOn: string;
}

export interface ProposeMotionInput {
  readonly fundSlug: string;
  readonly title: string;
  readonly text: string;
  readonly criteria: readonly Criterion[];
  /** Organisations that gain or lose by it. */
  readonly parties: readonly string[];
  /** For a resolution that gives a power in advance. */
  readonly standing?: StandingTermsInput;
}

const LONGEST_STANDING_DAYS = 366;

/** A seated member puts a motion of their own before the board: plain text, or a standing resolution with its limits. */
@Injectable()
export class ProposeMotion {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly governance: Governance,
    private readonly boards: BoardReader,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, input: ProposeMotionInput): Promise<Result<string, ProposeFailure>> {
    return this.transactions.run<string, ProposeFailure>(async (tx) => {
      const board = await this.boards.boardOfMember(tx, input.fundSlug, actor.accountId);
      if (!board) return err(notFound('The board of this fund'));
      const faults = this.faultsOf(input);
      if (faults.length > 0) return err(invalidInput(...faults));
      return this.governance.propose(tx, this.proposalOf(board, actor.accountId, input));
    });
  }

  private proposalOf(board: Board, accountId: string, input: ProposeMotionInput): Proposal {
    const now = this.clock.now();
    const { standing } = input;
    return {
      fundId: board.fundId,
      kind: standing ? 'standing-resolution' : 'motion',
      subjectKind: 'motion',
      subjectId: uuidv7(now),
      title: input.title,
      proposedText: input.text,
      parties: input.parties,
      criteria: input.criteria,
      proposedBy: accountId,
      ...(standing && { effect: { kind: ADOPT_STANDING_RESOLUTION, payload: payloadOf(standing, dayOf(now)) } }),
    };
  }

  private faultsOf({ parties, standing, criteria }: ProposeMotionInput): FieldFault[] {
    const faults: FieldFault[] = [];
    const fault = (path: string, message: string) => faults.push({ path, code: 'invalid', message });
    if (parties.length > 50 || !parties.every(isUuid))
      fault('parties', 'Name at most fifty organisations, each by its id.');
    if (criteria.length > 20) fault('criteria', 'Cite at most twenty criteria.');
    if (!standing) return faults;
    const { limitEachMinor, limitTotalMinor, expiresOn } = standing;
    if (!/^[a-z][a-z-]{0,59}$/.test(standing.kind))
      fault('standing.kind', 'The kind is a short word, e.g. emergency-grant.');
    if (!currencyOf(standing.currency).ok) fault('standing.currency', 'There is no such currency.');
    if (limitEachMinor <= 0n || limitTotalMinor < limitEachMinor) {
      fault('standing.limitTotalMinor', 'Each use has a limit above zero, and the total is at least as much.');
    }
    const latest = daysLater(this.clock.now(), LONGEST_STANDING_DAYS);
    if (midnightOf(expiresOn) <= this.clock.now() || midnightOf(expiresOn) > latest) {
      fault('standing.expiresOn', 'A standing resolution ends within a year.');
    }
    return faults;
  }
}

function payloadOf({ limitEachMinor, limitTotalMinor, ...terms }: StandingTermsInput, startsOn: string): object {
  return { ...terms, startsOn, limitEachMinor: String(limitEachMinor), limitTotalMinor: String(limitTotalMinor) };
}
