import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Candidate } from '../domain/candidate.ts';
import { takesNominations, type Election, type ElectionStyle } from '../domain/election.ts';
import { OwnElectionRows } from './own-election-rows.ts';
import { Electorate, type Membership } from './electorate.ts';
import type { RollProof } from './roll-proofs.ts';

export interface OwnElection {
  readonly election: Election;
  readonly style: ElectionStyle | null;
  readonly isOnRoll: boolean | null;
  readonly candidacy: Candidate | null;
  readonly secondable: readonly Candidate[];
  readonly mayChallenge: boolean;
}

export interface VotingPlan {
  readonly manifestText: string;
  readonly style: ElectionStyle;
  readonly voteUrl: string;
  readonly rollProof: RollProof;
}

const SECONDABLE_MAXIMUM = 100;

/** What an election asks of a member. Whether the member asked for a token or voted is known to no table here. */
@Injectable()
export class OwnElections {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly rows: OwnElectionRows,
    private readonly electorate: Electorate,
  ) {}

  of(actor: Actor, slug: string): Promise<OwnElection | null> {
    return this.transactions.read(async (tx) => {
      const election = await this.rows.election(tx, slug);
      const own = election && (await this.electorate.of(tx, actor, election));
      if (!election || !own) return null;
      const isVoter = this.electorate.obstacleToVoting(own) === null;
      const style = own.member.kind === 'affected' ? own.style : null;
      const candidacy = await this.rows.candidacy(tx, election, own.member.id);
      const isOnRoll = await this.isOnRoll(tx, election, own);
      return {
        ...{ election, style, isOnRoll, candidacy },
        secondable: isVoter && style ? await this.secondable(tx, election, style, own) : [],
        mayChallenge: this.takesChallenges(election) && (isOnRoll === true || typeof candidacy?.number === 'number'),
      };
    });
  }

  /** Null unless the member is on the roll and votes are taken now. */
  votingPlan(actor: Actor, slug: string): Promise<VotingPlan | null> {
    return this.transactions.read(async (tx) => {
      const election = await this.rows.election(tx, slug);
      const own = election && (await this.electorate.of(tx, actor, election));
      if (!own?.style || !election || election.manifestText === null || !this.settings.elections) return null;
      const takesVotes = election.state === 'open' && this.clock.now() < election.closesAt;
      const { membershipKey } = own.member;
      const rollProof = takesVotes && membershipKey ? await this.rows.rollProof(tx, own.style.id, membershipKey) : null;
      if (!rollProof) return null;
      const { manifestText } = election;
      return { manifestText, rollProof, style: own.style, voteUrl: this.settings.elections.voteUrl };
    });
  }

  private takesChallenges({ state, challengeEndsAt }: Election): boolean {
    return state === 'counted' && challengeEndsAt !== null && this.clock.now() < challengeEndsAt;
  }

  private async isOnRoll(tx: Tx, election: Election, { member, style }: Membership): Promise<boolean | null> {
    if (!election.rollFrozenAt) return null;
    if (!style || !member.membershipKey) return false;
    return this.rows.isOnRoll(tx, style.id, member.membershipKey);
  }

  private async secondable(tx: Tx, election: Election, style: ElectionStyle, own: Membership): Promise<Candidate[]> {
    if (!takesNominations(election, this.clock.now())) return [];
    const seconded = await this.rows.secondedBy(tx, style.id, own.member.id);
    const nominated = await this.rows.candidates(tx, style.id);
    return nominated
      .filter(({ id, memberId, state }) => state !== 'withdrawn' && memberId !== own.member.id && !seconded.has(id))
      .slice(0, SECONDABLE_MAXIMUM);
  }
}
