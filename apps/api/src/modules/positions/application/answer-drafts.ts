import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { AddresseeReader, type SignatoryLevel } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import { demandedLevel } from '../domain/answer-level.ts';
import { clauseFaults, draftFaults, languageFaults } from '../domain/answer-outcome.ts';
import type { Commitment, Response, ResponseContent, WholeResponse } from '../domain/response.ts';
import { ResponseRepository } from '../persistence/response.repository.ts';
import { PositionReader } from './position-reader.ts';

const fault = (path: string, code: string, message: string): FieldFault => ({ path, code, message });

/** What an answer needs before it may leave the company. */
@Injectable()
export class AnswerDrafts {
  constructor(
    private readonly clock: Clock,
    readonly responses: ResponseRepository,
    private readonly positions: PositionReader,
    private readonly forums: ForumReader,
    private readonly addressees: AddresseeReader,
  ) {}

  /** The level whose signature an answer to this item needs. */
  async demanded(tx: Tx, item: AnswerItem): Promise<SignatoryLevel> {
    const size = (await this.addressees.byId(tx, item.addresseeId))?.size ?? 'large';
    return demandedLevel(item.level, size);
  }

  /** Languages of the forum's charter, the one it is written in first. */
  async languages(tx: Tx, forumId: string): Promise<readonly string[]> {
    return (await this.forums.charterOf(tx, forumId))?.content.languages ?? ['en'];
  }

  async clauseIds(tx: Tx, item: AnswerItem): Promise<string[]> {
    const recommendation = (await this.positions.recommendations(tx, [item.recommendationId])).get(
      item.recommendationId,
    );
    return (recommendation?.clauses ?? []).map(({ id }) => id);
  }

  /** The open response of an item with its parts, locked. */
  async open(tx: Tx, itemId: string): Promise<WholeResponse | null> {
    const open = await this.responses.lockOpen(tx, itemId);
    return open && ((await this.responses.whole(tx, [open]))[0] ?? null);
  }

  /** Faults that even a draft may not have: lengths, clauses of something else. */
  async faultsOfDraft(tx: Tx, item: AnswerItem, content: ResponseContent): Promise<FieldFault[]> {
    const known = new Set(await this.clauseIds(tx, item));
    const strangers = content.clauses.filter(({ clauseId }) => !known.has(clauseId));
    const twice = new Set(content.clauses.map(({ clauseId }) => clauseId)).size < content.clauses.length;
    return [
      ...strangers.map(({ clauseId }) => fault(`clauses.${clauseId}`, 'unknown', 'This clause is not part of it.')),
      ...(twice ? [fault('clauses', 'twice', 'A clause is answered twice.')] : []),
      ...content.clauses.flatMap(draftFaults),
      ...commitmentBounds(content.commitments),
    ];
  }

  /** Everything that is missing for sending; `languages` are those that must exist. */
  async faultsOfAnswer(
    tx: Tx,
    item: AnswerItem,
    answer: Pick<Response, 'version' | 'changeNote'> & ResponseContent,
    languages: readonly string[],
  ): Promise<FieldFault[]> {
    const considered = await this.responses.consideredBefore(tx, item.id);
    const today = dayOf(this.clock.now());
    const answered = new Map(answer.clauses.map((clause) => [clause.clauseId, clause]));
    const ofClauses = (await this.clauseIds(tx, item)).flatMap((clauseId) => {
      const clause = answered.get(clauseId);
      if (!clause) return [fault(`clauses.${clauseId}`, 'missing', 'Every clause needs its answer.')];
      return clauseFaults(clause, { languages, today, consideredBefore: considered.get(clauseId) ?? 0 });
    });
    return [
      ...ofClauses,
      ...answer.commitments.flatMap((one) => commitmentFaults(one, languages)),
      ...(answer.version > 1 ? languageFaults(answer.changeNote ?? {}, languages, 'changeNote') : []),
    ];
  }
}

function commitmentBounds(commitments: readonly Commitment[]): FieldFault[] {
  const numbers = commitments.map(({ number }) => number);
  const inOrder = numbers.every((number, place) => number === place + 1);
  const parts = commitments.every(({ milestones }) => milestones.every(({ number }, place) => number === place + 1));
  const fits = commitments.length <= 20 && commitments.every(({ milestones }) => milestones.length <= 20);
  return inOrder && parts && fits
    ? []
    : [fault('commitments', 'malformed', 'At most 20 commitments, numbered from 1, fit.')];
}

function commitmentFaults({ number, texts, milestones }: Commitment, languages: readonly string[]): FieldFault[] {
  const path = `commitments.${number}`;
  return [
    ...languageFaults(texts, languages, `${path}.texts`),
    ...(milestones.length === 0
      ? [fault(`${path}.milestones`, 'missing', 'A commitment needs at least one dated step.')]
      : []),
    ...milestones.flatMap((step) => languageFaults(step.texts, languages, `${path}.milestones.${step.number}.texts`)),
  ];
}
