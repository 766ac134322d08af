import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState, type FieldFault } from '../../../platform/errors/problems.ts';
import { AddresseeReader, ReplyLinks, type Addressee, type SignatoryLevel } from '../../engagements/index.ts';
import { stateAfter, type AnswerItem } from '../domain/answer-item.ts';
import { demandedLevel, suffices } from '../domain/answer-level.ts';
import { signatureRefused, type SignFailure } from '../domain/answers.errors.ts';
import type { Position } from '../domain/position.ts';
import type { ResponseContent } from '../domain/response.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { AnswerDrafts } from './answer-drafts.ts';
import { PositionReader } from './position-reader.ts';
import { ReceiveAnswer } from './receive-answer.ts';

export interface ReplyForm {
  readonly position: Position;
  readonly addressee: Addressee;
  readonly languages: readonly string[];
  readonly items: readonly AnswerItem[];
  /** The highest level that its recommendations ask for. */
  readonly demandedLevel: SignatoryLevel;
}

export interface ReplyInput {
  readonly token: string;
  /** The language in which every part is written; others may be there as well. */
  readonly language: string;
  readonly signedRole: string;
  readonly signedLevel: SignatoryLevel;
  readonly answers: readonly (ResponseContent & { readonly itemId: string })[];
}

export interface EndedLink {
  readonly position: Position;
  readonly usedAt: Date | null;
  readonly replacedAt: Date | null;
}

export interface ReplyReceipt {
  readonly position: Position;
  readonly receivedOn: string;
  /** False where languages of the charter are missing: the forum has them translated, and the day of receipt stands. */
  readonly counts: boolean;
}

/** What a reply link leads to. */
@Injectable()
export class ReplyMatters {
  constructor(
    readonly links: ReplyLinks,
    private readonly positions: PositionReader,
    private readonly addressees: AddresseeReader,
    private readonly items: AnswerItemRepository,
    readonly drafts: AnswerDrafts,
  ) {}

  /** Null for a link that was used, replaced or never issued. */
  async open(tx: Tx, token: string): Promise<ReplyForm | null> {
    const link = await this.links.open(tx, token);
    if (link?.subjectKind !== 'position') return null;
    const position = await this.positions.byId(tx, link.subjectId);
    const addressee = await this.addressees.byId(tx, link.addresseeId);
    if (!position || !addressee) return null;
    const items = await this.items.lockOfPosition(tx, position.id, addressee.id);
    const languages = await this.drafts.languages(tx, position.forumId);
    return { position, addressee, items, languages, demandedLevel: highestLevel(items, addressee) };
  }

  /** Of a link about a position that was used or replaced; null for any other. */
  async ended(tx: Tx, token: string): Promise<EndedLink | null> {
    const past = await this.links.ended(tx, token);
    const position = past?.subjectKind === 'position' ? await this.positions.byId(tx, past.subjectId) : null;
    return past && position && { position, usedAt: past.usedAt, replacedAt: past.replacedAt };
  }
}

/** A company without an account answers once, by the link that came with the position. */
@Injectable()
export class ReplyByLink {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly matters: ReplyMatters,
    private readonly receiving: ReceiveAnswer,
  ) {}

  form(token: string): Promise<ReplyForm | null> {
    return this.transactions.commit((tx) => this.matters.open(tx, token));
  }

  /** Whoever has the secret may know what became of the link: then they know what to do. */
  ended(token: string): Promise<EndedLink | null> {
    return this.transactions.read((tx) => this.matters.ended(tx, token));
  }

  send(input: ReplyInput): Promise<Result<ReplyReceipt, SignFailure>> {
    return this.transactions.run<ReplyReceipt, SignFailure>(async (tx) => {
      const form = await this.matters.open(tx, input.token);
      if (!form) return err(notFound('This link, or it was used before,'));
      const refusal = await this.refusal(tx, form, input);
      if (refusal) return err(refusal);
      if (!(await this.matters.links.use(tx, input.token))) return err(notFound('This link, or it was used before,'));
      const receivedOn = dayOf(this.clock.now());
      let counts = true;
      for (const item of form.items) {
        const answer = input.answers.find(({ itemId }) => itemId === item.id)!;
        const isWhole = await this.receiving.receive(tx, item, answer, { ...input, receivedOn, ...form });
        counts &&= isWhole;
      }
      return ok({ position: form.position, receivedOn, counts });
    });
  }

  private async refusal(tx: Tx, form: ReplyForm, input: ReplyInput): Promise<SignFailure | null> {
    if (!suffices(input.signedLevel, form.demandedLevel)) return signatureRefused('level', form.demandedLevel);
    const closed = form.items.find(({ state }) => !stateAfter(state, 'answer', 'company') || state === 'answered');
    if (closed) return wrongState(closed.state, 'This position was answered before. Nothing was sent.');
    const faults = textFaults(input.signedRole, { path: 'signedRole', minLength: 2, maxLength: 120 });
    for (const item of form.items) faults.push(...(await this.faultsOf(tx, item, form, input)));
    return faults.length > 0 ? invalidInput(...faults) : null;
  }

  private async faultsOf(tx: Tx, item: AnswerItem, form: ReplyForm, input: ReplyInput): Promise<FieldFault[]> {
    const answer = input.answers.find(({ itemId }) => itemId === item.id);
    const path = `answers.${item.id}`;
    if (!answer) return [{ path, code: 'missing', message: 'Every recommendation needs its answer.' }];
    if (!form.languages.includes(input.language)) {
      return [{ path: 'language', code: 'unknown', message: 'Write in one of the languages of the forum’s charter.' }];
    }
    const first = { ...answer, version: 1, changeNote: null };
    const { drafts } = this.matters;
    const bounds = await drafts.faultsOfDraft(tx, item, answer);
    return bounds.length > 0 ? bounds : drafts.faultsOfAnswer(tx, item, first, [input.language]);
  }
}

function highestLevel(items: readonly AnswerItem[], { size }: Addressee): SignatoryLevel {
  const demanded = items.map(({ level }) => demandedLevel(level, size));
  return demanded.find((level) => demanded.every((other) => suffices(level, other))) ?? 'operational';
}
