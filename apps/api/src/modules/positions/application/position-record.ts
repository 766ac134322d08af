import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { JsonValue } from '../../../platform/records/public-records.ts';
import { AddresseeReader, type Addressee } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import type { MinorityOpinion, PositionDecision } from '../domain/draft.ts';
import type { Position, Recommendation } from '../domain/position.ts';
import { OpinionRepository } from '../persistence/opinion.repository.ts';
import { PublishedPositionRepository } from '../persistence/published-position.repository.ts';

/** What the transparency log keeps of an adopted position: facts for ever, and words that can be removed apart. */
@Injectable()
export class PositionRecord {
  constructor(
    private readonly positions: PublishedPositionRepository,
    private readonly opinions: OpinionRepository,
    private readonly forums: ForumReader,
    private readonly addressees: AddresseeReader,
  ) {}

  async of(
    tx: Tx,
    positionId: string,
    decision: PositionDecision,
  ): Promise<{ readonly facts: JsonValue; readonly words: JsonValue }> {
    const position = (await this.positions.byIds(tx, [positionId]))[0]!;
    const recommendations = await this.positions.recommendationsOf(tx, [positionId]);
    const opinions = (await this.opinions.ofPositions(tx, [positionId])).filter(({ state }) => state === 'attached');
    const ids = [position.addresseeId, ...recommendations.map(({ addresseeId }) => addresseeId)];
    const addressees = await this.addressees.byIds(tx, ids);
    const forum = await this.forums.byId(tx, position.forumId);
    const facts = factsOf(position, recommendations, decision, addressees);
    return {
      facts: { ...facts, forum: forum?.slug ?? '', minorityOpinions: opinions.length },
      words: wordsOf(position, recommendations, opinions),
    };
  }
}

function factsOf(
  { slug, language, adoptedAt, titles }: Position,
  recommendations: readonly Recommendation[],
  decision: PositionDecision,
  addressees: ReadonlyMap<string, Addressee>,
) {
  const { threshold, seats, eligible, yes, no, abstain } = decision;
  return {
    slug,
    writtenIn: language,
    languages: Object.keys(titles ?? {}).sort(),
    adoptedAt: adoptedAt?.toISOString() ?? null,
    vote: { threshold, seats, eligible, yes, no, abstain },
    recommendations: recommendations.map(({ number, severity, level, phase, wishedOn, interimWanted, ...rest }) => ({
      ...{ number, severity: { ...severity }, level, phase, wishedOn, interimWanted },
      addressee: addressees.get(rest.addresseeId)?.slug ?? '',
      clauses: rest.clauses.length,
    })),
  };
}

const wordsOf = (
  { titles, preamble }: Position,
  recommendations: readonly Recommendation[],
  opinions: readonly MinorityOpinion[],
): JsonValue => ({
  titles: titles ?? {},
  preamble: preamble ?? [],
  recommendations: recommendations.map(({ number, titles: of, evidence, clauses }) => ({
    ...{ number, titles: of ?? {}, evidence: evidence ?? {} },
    clauses: clauses.map(({ texts }) => texts),
  })),
  minorityOpinions: opinions.map(({ voice, texts }) => ({ voice, texts: texts ?? {} })),
});
