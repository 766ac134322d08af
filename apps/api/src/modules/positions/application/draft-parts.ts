import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Amendment, DraftClause, RecommendationSource, Translation } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { sideBySide, type SharedPart, wordDiff, type WordPart } from '../domain/words.ts';
import { AmendmentRepository } from '../persistence/amendment.repository.ts';
import { ClauseRepository } from '../persistence/clause.repository.ts';
import {
  DraftRecommendationRepository,
  type DraftRecommendation,
} from '../persistence/draft-recommendation.repository.ts';
import { TranslationRepository } from '../persistence/translation.repository.ts';
import { mergedOf } from './apply-amendment.ts';
import { DraftDesk } from './draft-desk.ts';

export interface ClauseWithTranslations extends DraftClause {
  readonly translations: readonly Translation[];
}

export interface AmendmentAgainstClause extends Amendment {
  readonly pseudonym: string;
  readonly isMine: boolean;
  readonly diff: readonly WordPart[];
  readonly clauseVersion: number;
  /** `clean`: it fits, alone or beside what changed since. `conflict`: both changed the same words. `gone`: the clause was removed. */
  readonly fit: 'clean' | 'conflict' | 'gone';
  /** What the clause would say; null where people have to word it. */
  readonly merged: string | null;
  /** Where the clause was removed: the clause after which these words could stand as one of their own; null where nothing is left around it. */
  readonly addAfterClauseId: string | null;
}

export interface CompetingViews {
  readonly clauseId: string;
  readonly present: string;
  readonly views: readonly { readonly amendmentId: string; readonly parts: readonly SharedPart[] }[];
}

/** The words of a draft, what is proposed about them, and where they came from. */
@Injectable()
export class DraftParts {
  constructor(
    private readonly desk: DraftDesk,
    private readonly clauses: ClauseRepository,
    private readonly amendments: AmendmentRepository,
    private readonly recommendations: DraftRecommendationRepository,
    private readonly translations: TranslationRepository,
  ) {}

  async clausesOf(actor: Actor, id: string): Promise<ClauseWithTranslations[]> {
    const found = await this.desk.read(actor, id, async (tx) => {
      const byClause = Map.groupBy(await this.translations.ofPosition(tx, id), ({ clauseId }) => clauseId);
      const clauses = await this.clauses.ofPosition(tx, id);
      return clauses.map((clause) => ({ ...clause, translations: byClause.get(clause.id) ?? [] }));
    });
    return found ?? [];
  }

  async recommendationsOf(
    actor: Actor,
    id: string,
  ): Promise<(DraftRecommendation & { readonly sources: readonly RecommendationSource[] })[]> {
    const found = await this.desk.read(actor, id, async (tx, { isRepresentative }) => {
      const rows = await this.recommendations.ofPosition(tx, id);
      // Which words of whom went into a draft is for those who write it.
      const sources = isRepresentative
        ? await this.recommendations.sourcesOf(
            tx,
            rows.map((row) => row.id),
          )
        : [];
      const byId = Map.groupBy(sources, ({ recommendationId }) => recommendationId);
      return rows.map((row) => ({ ...row, sources: byId.get(row.id) ?? [] }));
    });
    return found ?? [];
  }

  /** Latest first. */
  async amendmentsOf(actor: Actor, id: string): Promise<AmendmentAgainstClause[]> {
    const found = await this.desk.read(actor, id, async (tx, { position, member }) => {
      const rows = await this.amendments.ofPosition(tx, id);
      const clauses = await this.clausesById(tx, rows);
      const standing = await this.clauses.ofPosition(tx, id);
      const names = await this.desk.pseudonyms(
        tx,
        rows.map(({ proposedBy }) => proposedBy),
      );
      return rows.map((row) => ({
        ...againstClause(row, clauses.get(row.clauseId), position),
        addAfterClauseId: neighbourOf(clauses.get(row.clauseId), standing),
        ...{ pseudonym: names.get(row.proposedBy) ?? '', isMine: row.proposedBy === member.id },
      }));
    });
    return found ?? [];
  }

  /** Clauses about which at least two changes are proposed, with what all of them agree on. */
  async competingOf(actor: Actor, id: string): Promise<CompetingViews[]> {
    const found = await this.desk.read(actor, id, async (tx, { position }) => {
      const rows = (await this.amendments.ofPosition(tx, id)).filter(
        ({ kind, state }) => kind === 'change' && (state === 'open' || state === 'voting'),
      );
      const clauses = await this.clausesById(tx, rows);
      return [...Map.groupBy(rows, ({ clauseId }) => clauseId)].flatMap(([clauseId, of]) => {
        const clause = clauses.get(clauseId);
        if (of.length < 2 || !clause || clause.removedAt !== null) return [];
        const columns = sideBySide(
          of.map(({ text }) => text),
          position.language,
        );
        return [
          {
            clauseId,
            present: clause.text,
            views: of.map((row, at) => ({ amendmentId: row.id, parts: columns[at]! })),
          },
        ];
      });
    });
    return found ?? [];
  }

  private async clausesById(tx: Tx, rows: readonly Amendment[]): Promise<Map<string, DraftClause>> {
    const found = await this.clauses.byIds(
      tx,
      rows.map(({ clauseId }) => clauseId),
    );
    return new Map(found.map((clause) => [clause.id, clause]));
  }
}

function againstClause(
  amendment: Amendment,
  clause: DraftClause | undefined,
  { language }: Position,
): Omit<AmendmentAgainstClause, 'pseudonym' | 'isMine' | 'addAfterClauseId'> {
  const diff = wordDiff(amendment.beforeText, amendment.text, language);
  const clauseVersion = clause?.version ?? 0;
  if (!clause || clause.removedAt !== null) return { ...amendment, diff, clauseVersion, fit: 'gone', merged: null };
  if (amendment.kind !== 'change') return { ...amendment, diff, clauseVersion, fit: 'clean', merged: amendment.text };
  const merged = mergedOf(amendment, clause, language);
  return { ...amendment, diff, clauseVersion, fit: merged === null ? 'conflict' : 'clean', merged };
}

/** Of a clause that was removed: the last one that still stands in the same place of the text. */
function neighbourOf(removed: DraftClause | undefined, standing: readonly DraftClause[]): string | null {
  if (!removed || removed.removedAt === null) return null;
  const around = standing.filter(
    ({ part, recommendationId }) => recommendationId === removed.recommendationId && part !== 'evidence',
  );
  return around.at(-1)?.id ?? null;
}
