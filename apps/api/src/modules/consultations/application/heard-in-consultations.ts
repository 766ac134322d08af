import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { HeardPoints, type OwnPoint, patternOf } from '../../engagements/index.ts';
import { MemberReader } from '../../forums/index.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { type Comment, CommentRepository } from '../persistence/comment.repository.ts';

/** Statements and comments are things that people said: positions may rest on them, and their authors are told. */
@Injectable()
export class HeardInConsultations implements OnModuleInit {
  constructor(
    private readonly heard: HeardPoints,
    private readonly members: MemberReader,
    private readonly consultations: ConsultationRepository,
    private readonly statements: StatementRepository,
    private readonly comments: CommentRepository,
  ) {}

  onModuleInit(): void {
    this.heard.register('statement', {
      existing: (tx, forumId, ids) => this.existing(tx, forumId, ids),
      inForum: (tx, forumId, { words, ...request }) => this.statements.heard(tx, forumId, patternOf(words), request),
      authors: async (tx, ids) => this.accountsOf(tx, await this.statements.byIds(tx, ids)),
      texts: async (tx, ids) =>
        new Map((await this.statements.byIds(tx, ids)).map((one) => [one.id, one.texts[one.language] ?? ''])),
      mine: (tx, accountId) => this.ownStatements(tx, accountId),
    });
    this.heard.register('comment', {
      existing: (tx, forumId, ids) => this.existingComments(tx, forumId, ids),
      inForum: (tx, forumId, { words, ...request }) => this.comments.heard(tx, forumId, patternOf(words), request),
      authors: async (tx, ids) => this.accountsOf(tx, await this.comments.byIds(tx, ids)),
      texts: async (tx, ids) => new Map((await this.comments.byIds(tx, ids)).map(({ id, text }) => [id, text])),
      mine: (tx, accountId) => this.ownComments(tx, accountId),
    });
  }

  private async existing(tx: Tx, forumId: string, ids: readonly string[]): Promise<string[]> {
    const found = (await this.statements.byIds(tx, ids)).filter(({ hidden, withdrawn }) => !hidden && !withdrawn);
    const asked = await this.consultations.byIds(tx, [...new Set(found.map((one) => one.consultationId))]);
    const here = new Set(asked.filter((one) => one.forumId === forumId).map(({ id }) => id));
    return found.filter(({ consultationId }) => here.has(consultationId)).map(({ id }) => id);
  }

  private async existingComments(tx: Tx, forumId: string, ids: readonly string[]): Promise<string[]> {
    const found = (await this.comments.byIds(tx, ids)).filter(({ hidden }) => !hidden);
    const here = new Set(await this.existing(tx, forumId, [...new Set(found.map((one: Comment) => one.statementId))]));
    return found.filter(({ statementId }) => here.has(statementId)).map(({ id }) => id);
  }

  private async accountsOf(
    tx: Tx,
    said: readonly { readonly id: string; readonly memberId: string }[],
  ): Promise<Map<string, string | null>> {
    const members = await this.members.byIds(
      tx,
      said.map(({ memberId }) => memberId),
    );
    return new Map(said.map(({ id, memberId }) => [id, members.get(memberId)?.accountId ?? null]));
  }

  private async ownStatements(tx: Tx, accountId: string): Promise<OwnPoint[]> {
    const member = await this.members.byAccount(tx, accountId);
    const own = member ? await this.statements.ofMember(tx, member.id, null) : [];
    const days = await this.statements.proposedOn(
      tx,
      own.map(({ id }) => id),
    );
    return own.map(({ id, texts, language }) => ({ id, text: texts[language] ?? '', at: atNoon(days.get(id)!) }));
  }

  private async ownComments(tx: Tx, accountId: string): Promise<OwnPoint[]> {
    const member = await this.members.byAccount(tx, accountId);
    const own = member ? await this.comments.ofMember(tx, member.id) : [];
    return own.map(({ id, text, writtenOn }) => ({ id, text, at: atNoon(writtenOn) }));
  }
}

/** Only the day is known. */
const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);
