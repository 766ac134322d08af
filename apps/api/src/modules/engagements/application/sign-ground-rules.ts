import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { languagesMissing, wordsChanged, type WordsChanged } from '../domain/engagements.errors.ts';
import type { Engagement } from '../domain/engagement.ts';
import { type Desk, EngagementDesk } from './engagement-desk.ts';
import { GroundRulesTable } from './ground-rules-table.ts';
import { StartWhenAgreed } from './start-when-agreed.ts';

export interface SignGroundRulesInput {
  readonly engagementId: string;
  readonly version: number;
  /** Of the words that the person read, in all languages, hex; see `groundRulesHash`. */
  readonly contentHash: string;
  /** In which the person signs, e.g. “Chief operating officer”. Not a name. */
  readonly role: string;
}

export type SignGroundRulesFailure = NotFound | InvalidInput | WrongState | WordsChanged;

/** A signature under exactly the words read. With the last one needed, the engagement runs. */
@Injectable()
export class SignGroundRules {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly table: GroundRulesTable,
    private readonly starting: StartWhenAgreed,
  ) {}

  async execute(actor: Actor, input: SignGroundRulesInput): Promise<Result<Engagement, SignGroundRulesFailure>> {
    try {
      return await this.transactions.run((tx) => this.sign(tx, actor, input));
    } catch (error) {
      const constraint = constraintOf(error);
      if (constraint === 'ground_rules_signatures_once')
        return err(wrongState('signed', 'You have signed this version already. Your signature stands.'));
      if (constraint === 'ground_rules_signatures_all_languages') return err(languagesMissing());
      if (constraint === 'ground_rules_signatures_newest') return err(wordsChanged());
      if (constraint === 'engagements_briefing_first')
        return err(
          wrongState(
            'briefing',
            'The charter has a language that the briefing lacks. Nothing was signed; the company adds it first.',
          ),
        );
      throw error;
    }
  }

  private async sign(
    tx: Tx,
    actor: Actor,
    input: SignGroundRulesInput,
  ): Promise<Result<Engagement, SignGroundRulesFailure>> {
    const found = await this.desk.asEither(tx, actor, input.engagementId);
    if (!found.ok) return found;
    const desk = found.value;
    if (!maySign(desk)) return err(notFound('A signature for this side'));
    const faults = textFaults(input.role, { path: 'role', minLength: 2, maxLength: 160 });
    if (faults.length > 0) return err(invalidInput(...faults));
    const contentHash = await this.starting.hashOf(tx, desk.engagement.id, input.version);
    if (contentHash?.toString('hex') !== input.contentHash) return err(wordsChanged());
    const { accountId } = actor;
    await this.table.rules.sign(tx, {
      ...{ engagementId: desk.engagement.id, version: input.version, side: desk.side, addresseeId: desk.addresseeId },
      ...{ accountId, role: input.role.trim(), contentHash, signedAt: this.desk.now() },
    });
    return ok(await this.starting.attempt(tx, desk.engagement));
  }
}

const maySign = ({ side, addresseeId, standing }: Desk): boolean =>
  side === 'forum' || (addresseeId !== null && standing.signsFor.includes(addresseeId));
