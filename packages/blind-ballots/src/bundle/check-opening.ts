import { parseShares } from './shares-file.ts';
import { combineShares, type KeyShareFault } from '../opening/key-shares.ts';
import { openElection } from '../opening/open-election.ts';
import type { CountContest } from '../opening/tally.ts';
import type { ClosedBoard } from './check-cast.ts';
import { checkClosedResult, checkRecount } from './check-result.ts';
import { parseResult, type ElectionResult } from './election-result.ts';
import type { VerificationContext } from './verification-context.ts';

/** What is wrong with the shares, in a few words. */
export function shareFaultText(fault: KeyShareFault): string {
  switch (fault.type) {
    case 'unknown-key-holder':
      return `${fault.holder} is not a key holder of this election`;
    case 'share-handed-in-twice':
      return `${fault.holder} appears twice`;
    case 'lying-key-holder':
      return `the share of ${fault.holder} is not the one the manifest commits to`;
    case 'too-few-shares':
      return `${fault.found} shares, ${fault.required} are required`;
    case 'wrong-election-key':
      return 'the shares do not give the election key';
  }
}

/** The election's private key out of `shares.json`, if it is there and right. */
async function readElectionKey(context: VerificationContext): Promise<Uint8Array | undefined> {
  const { reader, manifest, primitives, checks } = context;
  const bytes = await reader.read('shares.json');
  if (bytes === undefined) return undefined;
  const shares = parseShares(bytes);
  if (!shares.ok) {
    checks.fail('key-shares', 'shares.json', shares.error.type);
    return undefined;
  }
  const key = await combineShares(shares.value, manifest.electionKey, primitives.sha256);
  if (!key.ok) {
    checks.fail('key-shares', 'shares.json', shareFaultText(key.error));
    return undefined;
  }
  checks.pass(
    'key-shares',
    `${shares.value.length} of ${manifest.electionKey.holders.length} shares give the election key`,
  );
  return key.value;
}

function withholdCount(result: ElectionResult, { checks }: VerificationContext, hasShares: boolean): void {
  if (result.published && !hasShares) {
    checks.fail('key-shares', 'shares.json', 'is missing, though the result says that the ballots are published');
  }
  if (result.published !== result.styles.every((style) => style.gatePassed)) {
    checks.fail('gate', 'result.json published', 'must be true exactly if every style passed the gate');
  }
  const reason = 'the publication gate kept the ballots closed; the scrutineers sign for this';
  checks.withhold('key-shares', reason);
  checks.withhold('tie-seed', reason);
  checks.withhold('gate', reason);
  checks.withhold('count', reason);
}

/** Opens and recounts where the shares are there; otherwise checks all of the result that does not need them. */
export async function checkOpening(
  context: VerificationContext,
  cast: ClosedBoard,
  count: CountContest,
): Promise<void> {
  const { reader, manifest, manifestBytes, primitives, work, checks } = context;
  const resultBytes = (await reader.read('result.json')) ?? new Uint8Array();
  const result = parseResult(resultBytes);
  if (!result.ok) {
    checks.fail(
      'result',
      'result.json',
      'reason' in result.error ? result.error.reason : `${result.error.path}: expected ${result.error.expected}`,
    );
    return;
  }
  checkClosedResult(result.value, manifest, cast.board, cast.ballots, checks);
  const electionSecretKey = await readElectionKey(context);
  const canBeOpened =
    !checks.hasFailed('ballot-form') && !checks.hasFailed('tokens') && !checks.hasFailed('ballot-signatures');
  if (electionSecretKey === undefined) {
    withholdCount(result.value, context, (await reader.names()).includes('shares.json'));
  } else if (canBeOpened) {
    const closed = { manifest, manifestBytes, ballots: cast.ballots, board: cast.board, electionSecretKey };
    checkRecount(result.value, await openElection(closed, count, work, primitives.sha256), resultBytes, checks);
  } else {
    checks.withhold('count', 'not repeated, because ballots have faults');
  }
  checks.pass('result', 'result.json agrees with the board');
}
