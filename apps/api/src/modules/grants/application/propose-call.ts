import { Injectable } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { Governance, type ProposeFailure } from '../../governance/index.ts';
import { callFaults, type CallDraft } from '../domain/call-draft.ts';
import type { Call } from '../domain/call.ts';
import { CallRepository } from '../persistence/call.repository.ts';
import { ApplicationAccess } from './application-access.ts';

export type ProposeCallFailure = NotFound | InvalidInput | ProposeFailure;

/** Effect kind of the resolution that opens a call. */
export const OPEN_CALL = 'grants.open-call';

const BOARD_DAYS = 14;

/** The grants officer puts a call before the board; passed, it is published as it stands. */
@Injectable()
export class ProposeCall {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ApplicationAccess,
    private readonly calls: CallRepository,
    private readonly governance: Governance,
  ) {}

  async execute(actor: Actor, draft: CallDraft): Promise<Result<string, ProposeCallFailure>> {
    try {
      return await this.transactions.run<string, ProposeCallFailure>((tx) => this.propose(tx, actor, draft));
    } catch (error) {
      if (constraintOf(error) !== 'calls_slug_key') throw error;
      return err(invalidInput({ path: 'slug', code: 'taken', message: 'Another call has this short name.' }));
    }
  }

  private async propose(tx: Tx, actor: Actor, draft: CallDraft): Promise<Result<string, ProposeCallFailure>> {
    if (!(await this.access.holdsInFund(tx, actor, draft.fundId, 'grants_officer'))) return err(notFound('The fund'));
    const now = this.clock.now();
    const faults = callFaults(draft, now);
    if (faults.length > 0) return err(invalidInput(...faults));
    const call: Call = { ...draft, id: uuidv7(now), state: 'proposed', resolutionId: null };
    await this.calls.insert(tx, call, actor.accountId, now);
    const proposed = await this.governance.propose(tx, { ...itemOf(call, now), proposedBy: actor.accountId });
    return proposed.ok ? ok(call.id) : proposed;
  }
}

function itemOf(call: Call, now: Date) {
  return {
    fundId: call.fundId,
    kind: 'call',
    subjectKind: 'call',
    subjectId: call.id,
    title: `Open the call “${call.title}”`,
    proposedText: call.summary,
    parties: [],
    criteria: call.criteria.map((criterion) => ({
      name: criterion.title,
      text: `${criterion.hint} (${criterion.weight} %)`,
    })),
    money: money(call.envelopeMinor, currency(call.currency)),
    opensAt: now,
    closesAt: new Date(now.getTime() + BOARD_DAYS * DAY_MS),
    effect: { kind: OPEN_CALL, payload: { callId: call.id } },
  };
}
