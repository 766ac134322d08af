import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState, type FieldFault } from '../../../platform/errors/problems.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import { languageFaults } from '../domain/answer-outcome.ts';
import { evidenceListFaults, type Evidence } from '../domain/evidence.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import type { Texts } from '../domain/position.ts';
import type { MilestoneReport } from '../domain/response.ts';
import { CompanyWordRepository } from '../persistence/company-word.repository.ts';
import { AnswerDrafts } from './answer-drafts.ts';
import { AnswerMoves } from './answer-moves.ts';
import { AnsweringAccess } from './answering-access.ts';
import { EvidenceFiles } from './evidence-files.ts';

export interface Words {
  readonly texts: Texts;
  readonly evidence: readonly Evidence[];
}

/** What words of a company need: an item of its own, and every language of the charter. */
@Injectable()
export class CompanyWording {
  constructor(
    readonly access: AnsweringAccess,
    private readonly drafts: AnswerDrafts,
    readonly words: CompanyWordRepository,
    private readonly evidence: EvidenceFiles,
  ) {}

  /** The words with what is known of their files. */
  async whole<Given extends Words>(tx: Tx, { addresseeId }: AnswerItem, words: Given): Promise<Given> {
    return { ...words, evidence: await this.evidence.ofWords(tx, addresseeId, words.evidence) };
  }

  async faults(tx: Tx, item: AnswerItem, { texts, evidence }: Words): Promise<FieldFault[]> {
    const languages = await this.drafts.languages(tx, item.forumId);
    return [...languageFaults(texts, languages, 'texts'), ...evidenceListFaults(evidence, 'evidence')];
  }

  /** Whether the latest answer that was sent has this step. */
  async hasStep(tx: Tx, item: AnswerItem, commitment: number, milestone: number): Promise<boolean> {
    const sent = (await this.drafts.responses.ofItems(tx, [item.id])).filter(({ state }) => state === 'sent');
    const promised = sent.flatMap(({ commitments }) => commitments).filter(({ number }) => number === commitment);
    return promised.some(({ milestones }) => milestones.some(({ number }) => number === milestone));
  }
}

/** First measures against severe harm, before the whole answer. */
@Injectable()
export class SendInterimMeasures {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly wording: CompanyWording,
    private readonly moves: AnswerMoves,
  ) {}

  execute(actor: Actor, itemId: string, given: Words): Promise<Result<AnswerItem, AnswerFailure>> {
    return this.transactions.run<AnswerItem, AnswerFailure>(async (tx) => {
      const roles = ['company_rights', 'company_signatory'];
      const item = await this.wording.access.lockForCompany(tx, actor, itemId, ...roles);
      if (!item) return err(notFound('This recommendation'));
      if (item.interimBy === null || item.interimOn !== null || item.answeredOn !== null) {
        return err(wrongState(item.state, 'No first measures are waited for here. Nothing was changed.'));
      }
      const words = await this.wording.whole(tx, item, given);
      const faults = await this.wording.faults(tx, item, words);
      if (faults.length > 0) return err(invalidInput(...faults));
      const sentAt = this.clock.now();
      await this.wording.words.insertInterim(tx, { ...words, itemId, accountId: actor.accountId, sentAt });
      return ok(await this.moves.apply(tx, item, { interimOn: this.moves.today() }, ['interim']));
    });
  }
}

export interface ReportInput extends Words, Pick<MilestoneReport, 'itemId' | 'commitment' | 'milestone' | 'status'> {}

/** What the company says became of a step that it promised: its own ledger. */
@Injectable()
export class ReportMilestone {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly wording: CompanyWording,
  ) {}

  execute(actor: Actor, given: ReportInput): Promise<Result<MilestoneReport, AnswerFailure>> {
    return this.transactions.run<MilestoneReport, AnswerFailure>(async (tx) => {
      const item = await this.wording.access.lockForCompany(tx, actor, given.itemId, 'company_rights');
      const { commitment, milestone } = given;
      const isPromised = item && (await this.wording.hasStep(tx, item, commitment, milestone));
      if (!item || !isPromised) return err(notFound('This step'));
      const input = await this.wording.whole(tx, item, given);
      const faults = await this.wording.faults(tx, item, input);
      if (faults.length > 0) return err(invalidInput(...faults));
      const reportedAt = this.clock.now();
      const report: MilestoneReport = { ...input, id: uuidv7(reportedAt), reportedAt };
      await this.wording.words.insertReport(tx, report, actor.accountId);
      return ok(report);
    });
  }
}
