import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { SignatureAsked } from '../domain/answers.events.ts';
import type { Response, Signoff, WholeResponse } from '../domain/response.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { AnswerDrafts } from './answer-drafts.ts';

/** An answer on its way through the company: each step is a row of the company's own trail. */
@Injectable()
export class ResponsePath {
  constructor(
    private readonly items: AnswerItemRepository,
    private readonly drafts: AnswerDrafts,
    private readonly outbox: Outbox,
  ) {}

  open(tx: Tx, itemId: string): Promise<WholeResponse | null> {
    return this.drafts.open(tx, itemId);
  }

  async faults(tx: Tx, draft: WholeResponse): Promise<FieldFault[]> {
    const item = (await this.items.byId(tx, draft.itemId))!;
    return this.drafts.faultsOfAnswer(tx, item, draft, await this.drafts.languages(tx, item.forumId));
  }

  async move(tx: Tx, id: string, move: Partial<Response> & Pick<Response, 'state'>, signoff: Signoff): Promise<void> {
    await this.drafts.responses.move(tx, id, move);
    await this.drafts.responses.insertSignoff(tx, signoff);
  }

  async askSignature(tx: Tx, { itemId }: WholeResponse): Promise<void> {
    const { addresseeId } = (await this.items.byId(tx, itemId))!;
    const event: SignatureAsked = { type: 'positions.signature-asked', payload: { itemId, addresseeId } };
    await this.outbox.publish(tx, event);
  }
}
