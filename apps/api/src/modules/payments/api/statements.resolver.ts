import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMoney } from '../../../platform/graphql/money.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { StatementActs } from '../application/statement-acts.ts';
import { TreasuryReader } from '../application/treasury-reader.ts';
import { financeOfficer, treasuryOfficer, treasuryReader } from '../domain/payments.permissions.ts';
import type { StatementLineState } from '../domain/statement-line.ts';
import { toStatementLineType } from './payments.mapper.ts';
import {
  ConfirmStatementLineResult,
  ExplainStatementLineResult,
  RecordStatementLineResult,
  toStep,
  UploadStatementResult,
} from './payments.result.ts';
import {
  ConfirmStatementLineInputType,
  ExplainStatementLineInputType,
  RecordStatementLineInputType,
  StatementLineConnection,
  StatementLineStateEnum,
  UploadStatementInputType,
} from './treasury.type.ts';

/** What the bank says. */
@Resolver()
export class StatementsResolver {
  constructor(
    private readonly reader: TreasuryReader,
    private readonly acts: StatementActs,
  ) {}

  @Allow(treasuryReader)
  @Query(() => StatementLineConnection, { description: 'Latest first; `states` for what is unexplained, for example.' })
  async statementLines(
    @CurrentActor() actor: Actor,
    @Args() page: ConnectionArgs,
    @Args('states', { type: () => [StatementLineStateEnum], nullable: true }) states?: StatementLineState[],
  ) {
    const lines = await this.reader.lines(actor, states ?? null, page);
    return toConnection(lines, (line) => toStatementLineType(actor, line));
  }

  @Allow(financeOfficer)
  @Mutation(() => UploadStatementResult, { description: 'The same file twice changes the books once.' })
  async uploadStatement(@CurrentActor() actor: Actor, @Args('input') input: UploadStatementInputType) {
    return toMutationResult(await this.acts.importing.execute(actor, input), (id) => this.reader.summary(id));
  }

  @Allow(treasuryOfficer)
  @Mutation(() => RecordStatementLineResult, { description: 'Typed in by one officer; another confirms it.' })
  async recordStatementLine(@CurrentActor() actor: Actor, @Args('input') input: RecordStatementLineInputType) {
    const amount = toMoney(input.amount, 'amount');
    const result = amount.ok ? await this.acts.record.execute(actor, { ...input, amount: amount.value }) : amount;
    return toMutationResult(result, toStep);
  }

  @AllowAfterStepUp(treasuryOfficer)
  @Mutation(() => ConfirmStatementLineResult)
  async confirmStatementLine(@CurrentActor() actor: Actor, @Args('input') input: ConfirmStatementLineInputType) {
    return toMutationResult(await this.acts.confirm.execute(actor, input), toStep);
  }

  @AllowAfterStepUp(financeOfficer)
  @Mutation(() => ExplainStatementLineResult)
  async explainStatementLine(@CurrentActor() actor: Actor, @Args('input') input: ExplainStatementLineInputType) {
    return toMutationResult(await this.acts.explain.execute(actor, input), toStep);
  }
}
