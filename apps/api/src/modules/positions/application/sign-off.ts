import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { suffices } from '../domain/answer-level.ts';
import { signatureRefused, type SignFailure } from '../domain/answers.errors.ts';
import type { ResponseState, Signoff, WholeResponse } from '../domain/response.ts';
import { SignatoryRepository, type Signatory } from '../persistence/signatory.repository.ts';
import { AnsweringAccess } from './answering-access.ts';
import { ResponsePath } from './response-path.ts';

/** The company's own path to a signature: asked for by the drafters, given or refused by a signatory. */
@Injectable()
export class SignOff {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly access: AnsweringAccess,
    private readonly signatories: SignatoryRepository,
    private readonly path: ResponsePath,
  ) {}

  /** The draft is complete and goes to a signatory; until it comes back nobody changes it. */
  ask(actor: Actor, itemId: string): Promise<Result<WholeResponse, SignFailure>> {
    return this.step(actor, itemId, ['company_rights'], 'draft', async (tx, draft) => {
      const faults = await this.path.faults(tx, draft);
      if (faults.length > 0) return err(invalidInput(...faults));
      await this.path.askSignature(tx, draft);
      return ok(await this.note(tx, draft, actor, { kind: 'asked', state: 'signing' }));
    });
  }

  sign(actor: Actor, itemId: string, signatoryId: string): Promise<Result<WholeResponse, SignFailure>> {
    return this.step(actor, itemId, ['company_signatory'], 'signing', async (tx, draft, addresseeId) => {
      const { demandedLevel: demanded } = draft;
      const role = (await this.signatories.ofAddressee(tx, addresseeId)).find(({ id }) => id === signatoryId);
      if (!role) return err(signatureRefused('role_unknown', demanded));
      if (!suffices(role.level, demanded)) return err(signatureRefused('level', demanded));
      if (draft.draftedBy === actor.accountId) return err(signatureRefused('own_draft', demanded));
      return ok(await this.note(tx, draft, actor, { kind: 'signed', state: 'signed', role }));
    });
  }

  giveBack(actor: Actor, itemId: string, note: string): Promise<Result<WholeResponse, SignFailure>> {
    return this.step(actor, itemId, ['company_signatory'], 'signing', async (tx, draft) => {
      const faults = textFaults(note, { path: 'note', minLength: 3, maxLength: 2000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      return ok(await this.note(tx, draft, actor, { kind: 'returned', state: 'draft', note: note.trim() }));
    });
  }

  /** Back to the drafters, signed or not; a signature is for exactly the words that were signed. */
  takeBack(actor: Actor, itemId: string): Promise<Result<WholeResponse, SignFailure>> {
    return this.step(actor, itemId, ['company_rights'], null, async (tx, draft) => {
      return ok(await this.note(tx, draft, actor, { kind: 'taken_back', state: 'draft' }));
    });
  }

  private step(
    actor: Actor,
    itemId: string,
    roles: readonly string[],
    from: ResponseState | null,
    work: (tx: Tx, draft: WholeResponse, addresseeId: string) => Promise<Result<WholeResponse, SignFailure>>,
  ): Promise<Result<WholeResponse, SignFailure>> {
    return this.transactions.run<WholeResponse, SignFailure>(async (tx) => {
      const item = await this.access.lockForCompany(tx, actor, itemId, ...roles);
      const draft = item && (await this.path.open(tx, item.id));
      if (!item || !draft || draft.state === 'received') return err(notFound('A draft of this answer'));
      const allowed = from === null ? ['signing', 'signed'] : [from];
      if (!allowed.includes(draft.state))
        return err(wrongState(draft.state, 'This step was taken before. Nothing was changed.'));
      return work(tx, draft, item.addresseeId);
    });
  }

  private async note(tx: Tx, draft: WholeResponse, actor: Actor, step: Step): Promise<WholeResponse> {
    const { state, kind, note = null, role } = step;
    const occurredAt = this.clock.now();
    const signature = { level: role?.level ?? null, roleTitle: role?.title ?? null };
    const { id: responseId, revision } = draft;
    const signoff = { responseId, revision, kind, note, ...signature, accountId: actor.accountId, occurredAt };
    const signed = role && { signedRole: role.title, signedLevel: role.level };
    await this.path.move(tx, draft.id, { state, ...signed }, { ...signoff, id: uuidv7(occurredAt) });
    return { ...draft, state, ...signed };
  }
}

interface Step {
  readonly kind: Signoff['kind'];
  readonly state: ResponseState;
  readonly note?: string;
  readonly role?: Signatory;
}
