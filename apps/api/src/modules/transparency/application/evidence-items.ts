import { Injectable } from '@nestjs/common';
import { dayAfter } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ForumReader } from '../../forums/index.ts';
import {
  AnswerHistories,
  PositionReader,
  type AnswerHistory,
  type Position,
  type Recommendation,
} from '../../positions/index.ts';
import type { EvidenceCommitment, EvidenceItem, EvidencePiece } from '../domain/evidence.ts';
import { outcomeOf } from '../domain/facts-of-item.ts';
import { inLanguage } from '../domain/in-language.ts';

/** A closed item is looked at again after so many days (rule I3). */
const RECHECK_DAYS = 365;

interface Around {
  readonly position: Position;
  readonly recommendation: Recommendation;
  readonly forum: string;
  readonly commitments: readonly EvidenceCommitment[];
  readonly evidence: readonly EvidencePiece[];
}

/** Recommendations that a company received, for its own registers. What a safety officer holds is left out. */
@Injectable()
export class EvidenceItems {
  constructor(
    private readonly answers: AnswerHistories,
    private readonly positions: PositionReader,
    private readonly forums: ForumReader,
  ) {}

  async of(tx: Tx, addresseeId: string, locale: string): Promise<EvidenceItem[]> {
    const histories = (await this.answers.ofAddressee(tx, addresseeId)).filter(({ heldUntil }) => heldUntil === null);
    const idsOf = (name: 'recommendationId' | 'positionId' | 'forumId' | 'itemId') => histories.map((one) => one[name]);
    const recommendations = await this.positions.recommendations(tx, idsOf('recommendationId'));
    const positions = await this.positions.byIds(tx, idsOf('positionId'));
    const forums = await this.forums.byIds(tx, idsOf('forumId'));
    const commitments = await this.answers.commitments(tx, idsOf('itemId'));
    const evidence = await this.answers.evidence(tx, idsOf('itemId'));
    return histories.flatMap((history) => {
      const position = positions.get(history.positionId);
      const recommendation = recommendations.get(history.recommendationId);
      if (!position || !recommendation) return [];
      const own = (commitments.get(history.itemId) ?? []).map(({ texts, dueOn }) => {
        return { text: inLanguage(texts, locale) ?? '', dueOn };
      });
      const forum = forums.get(history.forumId)?.name ?? '';
      const pieces = (evidence.get(history.itemId) ?? []).map(({ itemId: _, ...piece }) => piece);
      return [itemOf(history, { position, recommendation, forum, commitments: own, evidence: pieces }, locale)];
    });
  }
}

function itemOf(
  history: AnswerHistory,
  { position, recommendation, forum, commitments, evidence }: Around,
  locale: string,
): EvidenceItem {
  const { titles, severity } = recommendation;
  const { itemId, positionSlug, number, level, phase, state, deliveredOn, acknowledgeBy, acknowledgedOn, answerBy } =
    history;
  const newest = history.answers.at(-1);
  const rated = history.rounds.filter(({ outcome }) => outcome !== null).at(-1);
  return {
    ...{ itemId, positionSlug, number, level, phase, state, deliveredOn, acknowledgeBy, acknowledgedOn, answerBy },
    ...{
      scale: severity.scale,
      scope: severity.scope,
      irremediability: severity.irremediability,
      forum,
      commitments,
      evidence,
    },
    positionTitle: inLanguage(position.titles, locale, position.language) ?? position.title,
    title: inLanguage(titles, locale, position.language) ?? '',
    answeredOn: history.answers[0]?.sentOn ?? null,
    overdueSince: newest ? null : (history.overdues[0]?.since ?? null),
    outcome: newest ? outcomeOf(newest.outcomes) : null,
    signedRole: newest?.signedRole ?? null,
    rating: rated?.outcome ?? null,
    ratedOn: rated?.endedOn ?? null,
    recheckDueOn: history.closedOn === null ? null : dayAfter(history.closedOn, RECHECK_DAYS),
  };
}
