import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { Rolls } from '../../forums/index.ts';
import type { Election } from '../domain/election.ts';
import type { Challenge } from '../domain/officials.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { Challenges } from './challenges.ts';
import { ElectionMoves } from './election-moves.ts';

/** What a panel's decision does to the election. */
@Injectable()
export class ChallengeOutcomes {
  constructor(
    private readonly challenges: Challenges,
    private readonly elections: ElectionRepository,
    private readonly moves: ElectionMoves,
    private readonly rolls: Rolls,
    private readonly trail: AuditTrail,
  ) {}

  async lockElectionOf(tx: Tx, challengeId: string): Promise<Election | null> {
    const challenge = isUuid(challengeId) ? await this.challenges.rows.byId(tx, challengeId) : null;
    return challenge && this.elections.lock(tx, challenge.electionId);
  }

  async decide(
    tx: Tx,
    election: Election,
    challenge: Challenge,
    { upheld, reasons }: { readonly upheld: boolean; readonly reasons: string },
    accountId: string,
  ): Promise<Challenge> {
    const at = this.challenges.now();
    const outcome = upheld ? 'upheld' : 'dismissed';
    await this.challenges.rows.decide(tx, challenge.id, { outcome, reasons: reasons.trim(), by: accountId, at });
    const details = { election: election.slug, outcome };
    await this.trail.record(tx, { accountId, act: 'decide-election-challenge', subjectId: challenge.id, details });
    if (upheld) {
      await this.rolls.release(tx, election.id);
      const cancelledReasons = `A challenge was upheld: ${reasons.trim()}`.slice(0, 2000);
      await this.moves.move(tx, election, 'cancelled', { cancelledReasons });
    } else {
      const endsAt = election.challengeEndsAt ?? at;
      await this.moves.setChallengeTimer(tx, election.id, endsAt > at ? endsAt : at);
    }
    return { ...challenge, outcome, outcomeReasons: reasons.trim(), decidedAt: at };
  }

  async waitingFor(tx: Tx, accountId: string): Promise<{ challenge: Challenge; election: Election }[]> {
    const open = await this.challenges.rows.open(tx);
    const elections = await this.elections.byIds(tx, [...new Set(open.map(({ electionId }) => electionId))]);
    const mine: { challenge: Challenge; election: Election }[] = [];
    for (const election of elections) {
      const isPanelist = await this.challenges.panels.isPanelist(tx, accountId, election);
      const panel = isPanelist ? await this.challenges.panels.accountsFor(tx, election) : [];
      if (!panel.includes(accountId)) continue;
      const own = open.filter((one) => one.electionId === election.id && one.filedBy !== accountId);
      mine.push(...own.map((challenge) => ({ challenge, election })));
    }
    return mine.sort((one, other) => one.challenge.filedAt.getTime() - other.challenge.filedAt.getTime());
  }
}
