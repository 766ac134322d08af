import { Injectable } from '@nestjs/common';
import { parseResult, type ElectionResult } from '@baraza/blind-ballots';
import { expectOk } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import { certificateOf } from '../domain/certificate.ts';
import type { Election } from '../domain/election.ts';
import { choiceVotes, electedNumbers } from '../domain/outcome.ts';
import { ResultRepository } from '../persistence/result.repository.ts';
import { ElectionMoves } from './election-moves.ts';
import { SeatElected } from './seat-elected.ts';

/** The certificate ends the election; seats begin with it, in the same transaction. */
@Injectable()
export class Certificates {
  constructor(
    private readonly clock: Clock,
    private readonly results: ResultRepository,
    private readonly moves: ElectionMoves,
    private readonly seating: SeatElected,
    private readonly records: PublicRecords,
  ) {}

  async issue(tx: Tx, election: Election): Promise<void> {
    const stored = await this.results.one(tx, election.id, election.resultHash ?? Buffer.alloc(0));
    const result = expectOk(parseResult(utf8(stored?.resultText ?? '')));
    const styles = result.styles.map(({ style, count }) => {
      return { style, elected: electedNumbers(count), votes: choiceVotes(count) };
    });
    const certificateText = certificateOf(election, boardOf(result), styles, this.clock.now());
    const final = await this.moves.move(tx, election, 'final', { certificateText });
    const record = JSON.parse(certificateText) as Record<string, string>;
    await this.records.publish(tx, { kind: 'election-result', subjectId: election.slug, record });
    await this.seating.execute(tx, final, styles);
  }
}

const boardOf = ({ boardRoot, boardSize }: ElectionResult) => ({ boardRoot, boardSize });
