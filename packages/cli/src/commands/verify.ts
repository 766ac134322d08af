import { verifyBundle } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives, startBallotWorkers } from '@baraza/blind-ballots/node';
import type { BundleReader, TrustedKeys } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { EXIT_BAD_INPUT, type Command, type Terminal } from '../command.ts';
import { readBytes } from '../read-bytes.ts';
import { exitCodeOf, renderFindings, type Findings } from '../verify/findings.ts';
import { openTarget, type Target } from '../verify/open-target.ts';
import { DEFAULT_TRUST_FILE, readTrust } from '../verify/read-trust.ts';
import { parseVerifyArguments, type VerifyArguments } from '../verify/verify-arguments.ts';
import { verifyLedger } from '../verify/verify-ledger.ts';
import { verifyLog } from '../verify/verify-log.ts';

const help = `Usage: baraza verify PATH|URL [--trust FILE] [--seen FILE] [--json]

Verifies an election bundle, a ledger export or a log: a file, a folder or an http(s) address. Recounts elections whose
ballots are published, adds ledgers up again. docs/protocol explains every check.

  --trust FILE  keys you trust (default ${DEFAULT_TRUST_FILE}, if it exists)
  --seen FILE   a checkpoint kept from earlier, to find out a log that tells two stories; may be given several times
  --json        print the findings as JSON

Exit code 0: everything holds under trusted keys. 1: something does not; the lines marked ✗ say what and where.
2: unreadable. 3: consistent with itself only, because keys are missing from the trust file.
`;

/** `baraza verify`: see the help text. */
export const verify: Command = { summary: 'verify an election bundle, a ledger export or a log', help, run };

interface VerifyInput {
  readonly target: Target;
  readonly trusted: TrustedKeys | undefined;
  readonly seen: readonly Uint8Array[];
}

async function readInput(given: VerifyArguments): Promise<Result<VerifyInput, string>> {
  const trusted = await readTrust(given.trust);
  if (!trusted.ok) return trusted;
  const seen: Uint8Array[] = [];
  for (const file of given.seen) {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    seen.push(bytes.value);
  }
  const target = await openTarget(given.target);
  return target.ok ? ok({ target: target.value, trusted: trusted.value, seen }) : target;
}

async function verifyElection(reader: BundleReader, input: VerifyInput): Promise<Result<Findings, string>> {
  const { trusted, seen } = input;
  const work = startBallotWorkers();
  try {
    const options = { count: countContest, primitives: nativePrimitives, seenCheckpoints: seen, work };
    const verified = await verifyBundle(reader, trusted === undefined ? options : { ...options, trusted });
    if (!verified.ok) return err(verified.error.reason);
    return ok({ ...verified.value, subject: `Election ${verified.value.election}` });
  } finally {
    await work.close();
  }
}

async function findingsOf(input: VerifyInput): Promise<Result<Findings, string>> {
  const { target, trusted, seen } = input;
  switch (target.type) {
    case 'election':
      return verifyElection(target.reader, input);
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

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const given = parseVerifyArguments(words);
  if (!given.ok) return refuse(terminal, `baraza verify: ${given.error} (see baraza verify --help)`);
  const input = await readInput(given.value);
  if (!input.ok) return refuse(terminal, input.error);
  const findings = await findingsOf(input.value);
  if (!findings.ok) return refuse(terminal, `${given.value.target}: ${findings.error}`);
  terminal.write(
    given.value.json ? `${JSON.stringify(findings.value, undefined, 2)}\n` : renderFindings(findings.value),
  );
  return exitCodeOf(findings.value);
}

function refuse(terminal: Terminal, line: string): number {
  terminal.complain(`${line}\n`);
  return EXIT_BAD_INPUT;
}
