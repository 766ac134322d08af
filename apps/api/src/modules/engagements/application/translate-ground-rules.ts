import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import {
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { Engagement } from '../domain/engagement.ts';
import { type GroundRulesTranslation, rulesFaults } from '../domain/ground-rules.ts';
import { EngagementDesk } from './engagement-desk.ts';
import { GroundRulesTable } from './ground-rules-table.ts';

export interface TranslateGroundRulesInput extends GroundRulesTranslation {
  /** Machine translations are never signed. */
  readonly madeByPerson: boolean;
}

export type TranslateGroundRulesFailure = NotFound | InvalidInput | WrongState;

/** The newest proposal in another language of the charter; either side may bring it. */
@Injectable()
export class TranslateGroundRules {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly table: GroundRulesTable,
  ) {}

  execute(actor: Actor, input: TranslateGroundRulesInput): Promise<Result<Engagement, TranslateGroundRulesFailure>> {
    return this.transactions.run<Engagement, TranslateGroundRulesFailure>(async (tx) => {
      const found = await this.desk.asEither(tx, actor, input.engagementId);
      if (!found.ok) return found;
      const { engagement } = found.value;
      const latest = await this.table.rules.latestOf(tx, engagement.id);
      if (latest?.version !== input.version)
        return err(
          wrongState('newer', 'This is not the newest proposal any more. Nothing was stored; your text is still here.'),
        );
      const faults = rulesFaults(input.content);
      const languages = await this.table.languagesOf(tx, engagement);
      if (!languages.includes(input.language) || input.language === latest.language)
        faults.push({ path: 'language', code: 'unknown', message: 'Translate into another language of the charter.' });
      if (!input.madeByPerson)
        faults.push({
          path: 'madeByPerson',
          code: 'machine',
          message: 'Only translations made by a person can be signed.',
        });
      if (faults.length > 0) return err(invalidInput(...faults));
      const added = await this.table.rules.translate(tx, input, actor.accountId, this.desk.now());
      return added
        ? ok(engagement)
        : err(wrongState('translated', 'This language is there already. To change it, propose a new version.'));
    });
  }
}
