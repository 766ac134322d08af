import { Injectable } from '@nestjs/common';
import { commitRoll } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import type { IssuerAddress } from '../../../platform/config/election-settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Rolls } from '../../forums/index.ts';
import type { Election } from '../domain/election.ts';
import { BALLOT_BOX } from '../domain/officials.ts';
import { StyleRepository } from '../persistence/style.repository.ts';
import { ElectionMoves } from './election-moves.ts';
import { ElectionSteps } from './election-steps.ts';
import { Officials } from './officials.ts';

/** The electorate as of one moment: who is on the roll is copied, committed to, and never touched again. */
@Injectable()
export class RollFreezer {
  constructor(
    private readonly rolls: Rolls,
    private readonly styles: StyleRepository,
    private readonly moves: ElectionMoves,
    private readonly steps: ElectionSteps,
    private readonly officials: Officials,
  ) {}

  now(): Date {
    return this.officials.now();
  }

  /** Answers the styles in which nobody may vote; the transaction must not commit then. */
  async freeze(tx: Tx, election: Election): Promise<string[]> {
    const styles = await this.styles.ofElections(tx, [election.id]);
    const constituencyIds = styles.map(({ constituencyId }) => constituencyId);
    const frozen = await this.rolls.freeze(tx, { constituencyIds, electionId: election.id });
    const empty: string[] = [];
    for (const style of styles) {
      const roll = frozen.find(({ constituencyId }) => constituencyId === style.constituencyId);
      const keys = (roll?.members ?? []).map(({ membershipKey }) => new Uint8Array(membershipKey));
      if (keys.length === 0) empty.push(style.slug);
      else await this.styles.freezeRoll(tx, style.id, expectOk(commitRoll(keys)));
    }
    return empty;
  }

  async askParties(tx: Tx, election: Election, issuers: readonly IssuerAddress[]): Promise<Election> {
    for (const [index, issuer] of issuers.entries()) {
      await this.officials.rows.insertIssuer(tx, election.id, index + 1, issuer);
      await this.steps.want(tx, election.id, 'keys', issuer.id);
    }
    await this.steps.want(tx, election.id, 'keys', BALLOT_BOX);
    return this.moves.change(tx, election, { rollFrozenAt: this.now() });
  }
}
