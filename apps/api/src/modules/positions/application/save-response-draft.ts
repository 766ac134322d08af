import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { stateAfter, type AnswerItem } from '../domain/answer-item.ts';
import { draftMoved, type DraftFailure } from '../domain/answers.errors.ts';
import type { Texts } from '../domain/position.ts';
import type { Response, ResponseContent, WholeResponse } from '../domain/response.ts';
import { AnswerDrafts } from './answer-drafts.ts';
import { AnsweringAccess } from './answering-access.ts';
import { EvidenceFiles } from './evidence-files.ts';

export interface DraftInput extends ResponseContent {
  readonly itemId: string;
  /** The revision that the draft was opened at; 0 for a new one. */
  readonly revision: number;
  readonly changeNote: Texts | null;
}

/** Keeps the company's draft, in private. What comes after an answer that was sent is a new version of it. */
@Injectable()
export class SaveResponseDraft {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly access: AnsweringAccess,
    private readonly drafts: AnswerDrafts,
    private readonly evidence: EvidenceFiles,
  ) {}

  execute(actor: Actor, input: DraftInput): Promise<Result<WholeResponse, DraftFailure>> {
    return this.transactions.run<WholeResponse, DraftFailure>(async (tx) => {
      const item = await this.access.lockForCompany(tx, actor, input.itemId, 'company_rights');
      if (!item) return err(notFound('This recommendation'));
      if (!stateAfter(item.state, 'answer', 'company')) {
        return err(
          wrongState(item.state, 'The forum closed this item. It takes no other answer unless the forum reopens it.'),
        );
      }
      const open = await this.drafts.open(tx, item.id);
      if (open && open.state !== 'draft') {
        return err(wrongState(open.state, 'This draft is with a signatory. Take it back before you change it.'));
      }
      if ((open?.revision ?? 0) !== input.revision) return err(draftMoved(open?.revision ?? 0));
      const content = { ...input, ...(await this.evidence.ofContent(tx, item.addresseeId, input)) };
      const faults = await this.drafts.faultsOfDraft(tx, item, content);
      if (faults.length > 0) return err(invalidInput(...faults));
      return ok(await this.keep(tx, open ?? (await this.begin(tx, actor, item)), actor, content));
    });
  }

  private async begin(tx: Tx, actor: Actor, item: AnswerItem): Promise<Response> {
    const now = this.clock.now();
    const demandedLevel = await this.drafts.demanded(tx, item);
    const earlier = await this.drafts.responses.ofItems(tx, [item.id]);
    const response: Response = {
      ...{ id: uuidv7(now), itemId: item.id, version: earlier.length + 1, state: 'draft', revision: 1 },
      ...{ demandedLevel, changeNote: null, draftedBy: actor.accountId },
      ...{ via: 'account', signedRole: null, signedLevel: null, receivedOn: null, sentAt: null },
    };
    await this.drafts.responses.insert(tx, response, now);
    return { ...response, revision: 0 };
  }

  private async keep(tx: Tx, open: Response, actor: Actor, input: DraftInput): Promise<WholeResponse> {
    const { clauses, commitments } = input;
    const changeNote = open.version > 1 ? input.changeNote : null;
    const revision = open.revision + 1;
    const draft = { ...open, clauses, commitments, changeNote, revision, draftedBy: actor.accountId };
    await this.drafts.responses.saveDraft(tx, draft, this.clock.now());
    return draft;
  }
}
