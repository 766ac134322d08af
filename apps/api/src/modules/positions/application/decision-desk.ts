import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { VoteChoice, Threshold } from '../domain/decision.ts';
import type { MinorityOpinion, PositionDecision, Translation } from '../domain/draft.ts';
import { OpinionRepository } from '../persistence/opinion.repository.ts';
import { TranslationRepository } from '../persistence/translation.repository.ts';
import { DraftDesk } from './draft-desk.ts';
import type { OpenedPosition } from './position-access.ts';
import type { OpenItems } from './position-addressees.ts';
import { PositionChamber } from './position-chamber.ts';
import { Readiness } from './readiness.ts';
import { VoteBook } from './vote-book.ts';

export interface DecisionRoom {
  readonly rounds: readonly (PositionDecision & {
    readonly votes: readonly { pseudonym: string; choice: VoteChoice }[];
  })[];
  readonly threshold: Threshold;
  readonly seats: number;
  readonly eligible: number;
  readonly missing: readonly string[];
  readonly openItems: readonly OpenItems[];
  readonly hasInterest: boolean;
  readonly ownVote: VoteChoice | null;
}

export interface OpinionForMember extends MinorityOpinion {
  readonly isMine: boolean;
  readonly isSupported: boolean;
  readonly translations: readonly Translation[];
}

/** What the page of a decision shows: the rule, who may vote, what is missing, how it stands. */
@Injectable()
export class DecisionDesk {
  constructor(
    private readonly desk: DraftDesk,
    private readonly chamber: PositionChamber,
    private readonly readiness: Readiness,
    private readonly book: VoteBook,
  ) {}

  room(actor: Actor, id: string): Promise<DecisionRoom | null> {
    return this.desk.read(actor, id, (tx, opened) => this.roomOf(tx, opened));
  }

  private async roomOf(tx: Tx, { position, member }: OpenedPosition): Promise<DecisionRoom> {
    const { seated, eligible } = await this.chamber.of(tx, position);
    const { rounds, ownVote } = await this.book.of(tx, position.id, member.id);
    const { threshold } = await this.readiness.surroundings.rulesOf(tx, position.forumId);
    const isDraft = position.state === 'drafting';
    return {
      ...{ rounds, threshold, ownVote, seats: seated.length, eligible: eligible.length },
      missing: isDraft ? await this.readiness.missingOf(tx, position) : [],
      openItems:
        isDraft || position.state === 'deciding' ? await this.readiness.addressees.openItems(tx, position) : [],
      hasInterest: seated.includes(member.id) && !eligible.includes(member.id),
    };
  }
}

/** Minority opinions and translations of a position, for people of its forum. */
@Injectable()
export class BesideDraft {
  constructor(
    private readonly desk: DraftDesk,
    private readonly opinions: OpinionRepository,
    private readonly translations: TranslationRepository,
  ) {}

  /** What is only begun is its author’s own. */
  async opinionsOf(actor: Actor, id: string): Promise<OpinionForMember[]> {
    const found = await this.desk.read(actor, id, async (tx, { member }) => {
      const rows = (await this.opinions.ofPositions(tx, [id])).filter(
        ({ state, memberId }) => state !== 'begun' || memberId === member.id,
      );
      const ids = rows.map((row) => row.id);
      const supported = await this.opinions.supportedBy(tx, member.id, ids);
      const byOpinion = Map.groupBy(await this.translations.ofPosition(tx, id), ({ opinionId }) => opinionId);
      return rows.map((row) => ({
        ...{ ...row, isMine: row.memberId === member.id, isSupported: supported.includes(row.id) },
        translations: byOpinion.get(row.id) ?? [],
      }));
    });
    return found ?? [];
  }

  /** By language of the charter: how many pieces of text there are, and how many are missing. */
  async languagesOf(
    actor: Actor,
    id: string,
  ): Promise<{ readonly language: string; readonly missing: number; readonly isOriginal: boolean }[]> {
    const found = await this.desk.read(actor, id, async (tx, { position }) => {
      const gaps = await this.translations.gapsOf(tx, id);
      const languages = await this.translations.languagesOf(tx, position.forumId);
      return languages.map((language) => ({
        ...{ language, isOriginal: language === position.language },
        missing: gaps.filter((gap) => gap.language === language).length,
      }));
    });
    return found ?? [];
  }
}
