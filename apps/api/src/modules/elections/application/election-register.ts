import { Injectable } from '@nestjs/common';
import { toBase64Url } from '@baraza/transparency-log';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';
import { ElectionMoves } from './election-moves.ts';
import type { ElectionPlan } from './election-plans.ts';

/** Writes a planned election with its styles, choices, timers and public notice. */
@Injectable()
export class ElectionRegister {
  constructor(
    private readonly elections: ElectionRepository,
    private readonly styles: StyleRepository,
    private readonly candidates: CandidateRepository,
    private readonly moves: ElectionMoves,
    private readonly records: PublicRecords,
  ) {}

  /** Throws the constraint `elections_slug_unique` where the slug is taken. */
  async enter(tx: Tx, plan: ElectionPlan, announcedBy: string): Promise<void> {
    const { election, styles } = plan;
    await this.elections.insert(tx, election, announcedBy);
    for (const style of styles) {
      await this.styles.insert(tx, style);
      await this.enterChoices(tx, style.id, plan);
    }
    await this.moves.setTimers(tx, election);
    await this.records.publish(tx, { kind: 'election-announced', subjectId: election.slug, record: noticeOf(plan) });
  }

  private async enterChoices(tx: Tx, styleId: string, { election, choices }: ElectionPlan): Promise<void> {
    for (const [index, title] of choices.entries()) {
      const choice = { id: uuidv7(election.announcedAt), styleId, memberId: null, title, reservedGroups: [] };
      await this.candidates.insert(tx, { ...choice, state: 'standing', number: index + 1 }, election.announcedAt);
    }
  }
}

function noticeOf({ election, styles }: ElectionPlan) {
  const { slug, kind, opensAt, closesAt, drawCommitment } = election;
  return {
    ...{ election: slug, kind, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() },
    drawCommitment: toBase64Url(drawCommitment),
    styles: styles.map((style) => ({ id: style.slug, seats: style.seats })),
  };
}
