import { verifyBundle, type BallotWork, type BundleReader, type TrustedKeys } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { err, ok, type Result } from '@baraza/result';
import type { Findings } from './findings.ts';
import type { Target } from './open-target.ts';
import { verifyLedger } from './verify-ledger.ts';
import { verifyLog } from './verify-log.ts';

export interface VerifyInput {
  readonly target: Target;
  readonly trusted: TrustedKeys | undefined;
  /** Checkpoints kept from earlier. */
  readonly seen: readonly Uint8Array[];
}

async function verifyElection(
  reader: BundleReader,
  { trusted, seen }: VerifyInput,
  work: BallotWork,
): Promise<Result<Findings, string>> {
  const options = { count: countContest, primitives: nativePrimitives, seenCheckpoints: seen, work };
  const verified = await verifyBundle(reader, trusted === undefined ? options : { ...options, trusted });
  if (!verified.ok) return err(verified.error.reason);
  return ok({ ...verified.value, subject: `Election ${verified.value.election}` });
}

/** Verifies whatever it is. The error is one line: it cannot be read at all. */
export async function findingsOf(input: VerifyInput, work: BallotWork): Promise<Result<Findings, string>> {
  const { target, trusted, seen } = input;
  switch (target.type) {
    case 'election':
      return verifyElection(target.reader, input, work);
    case 'ledger':
      return verifyLedger(target.reader, trusted, seen);
    case 'log': {
      const findings = await verifyLog(target.store, trusted, seen);
      return findings === undefined ? err('there is no readable checkpoint') : ok(findings);
    }
    case 'damaged-archive': {
      const check = { name: 'archive', state: 'failed', where: target.where, detail: target.reason } as const;
      return ok({ subject: 'Archive', checks: [check], holds: false, isTrusted: false, untrusted: [] });
    }
  }
}
