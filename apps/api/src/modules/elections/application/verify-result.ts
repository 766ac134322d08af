import { Injectable, type OnModuleInit } from '@nestjs/common';
import { bundleReaderOver, verifyBundle, type Check } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives, startBallotWorkers } from '@baraza/blind-ballots/node';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { Election } from '../domain/election.ts';
import type { ResultSigned } from '../domain/elections.events.ts';
import { ElectionRepository } from '../persistence/election.repository.ts';
import { BundleReader } from './bundle-reader.ts';
import { keepOpen } from './keep-open.ts';
import { CountedElections } from './counted-elections.ts';

/**
 * Verifies the whole bundle as any stranger would, rolls included, with native cryptography on threads of the worker. Only
 * a result of which nothing fails makes an election counted; the findings of one that fails are told to the scrutineers.
 */
@Injectable()
export class VerifyResult implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly elections: ElectionRepository,
    private readonly bundles: BundleReader,
    private readonly counted: CountedElections,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ResultSigned>('elections.result-signed', 'elections.verify-result', (tx, payload) =>
      this.execute(tx, payload.electionId, Buffer.from(payload.resultHash, 'hex')),
    );
  }

  async execute(tx: Tx, electionId: string, resultHash: Buffer): Promise<void> {
    const [election] = await this.elections.byIds(tx, [electionId]);
    if (election?.state !== 'closed') return;
    const files = await this.bundles.files(tx, election, resultHash, true);
    const verified = await keepOpen(tx, () => verify(files));
    const locked = await this.elections.lock(tx, electionId);
    if (locked?.state === 'closed') await this.settle(tx, locked, resultHash, verified);
  }

  private settle(tx: Tx, election: Election, resultHash: Buffer, checks: readonly Check[]): Promise<void> {
    const failed = checks.filter(({ state }) => state === 'failed');
    return failed.length > 0
      ? this.counted.refuse(tx, election, resultHash, failed.map(sentence))
      : this.counted.accept(tx, election, resultHash, checks.map(sentence));
  }
}

async function verify(files: ReadonlyMap<string, Uint8Array>): Promise<readonly Check[]> {
  const work = startBallotWorkers();
  try {
    const options = { count: countContest, primitives: nativePrimitives, work };
    const verified = await verifyBundle(bundleReaderOver(files), options);
    if (verified.ok) return verified.value.checks;
    return [{ name: 'files', state: 'failed', where: '', detail: verified.error.reason }];
  } finally {
    await work.close();
  }
}

const sentence = ({ name, state, where, detail }: Check): string =>
  [`${name}: ${state}`, where, detail]
    .filter((part) => part !== '')
    .join(' – ')
    .slice(0, 500);
