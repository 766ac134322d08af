import { startBallotWorkers } from '@baraza/blind-ballots/node';
import { ok, type Result } from '@baraza/result';
import { EXIT_BAD_INPUT, type Command, type Terminal } from '../command.ts';
import { readBytes } from '../read-bytes.ts';
import { exitCodeOf, renderFindings, type Findings } from '../verify/findings.ts';
import { findingsOf, type VerifyInput } from '../verify/findings-of-target.ts';
import { openTarget } from '../verify/open-target.ts';
import { DEFAULT_TRUST_FILE, readTrust } from '../verify/read-trust.ts';
import { parseVerifyArguments, type VerifyArguments } from '../verify/verify-arguments.ts';

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

async function verifyWithWorkers(input: VerifyInput): Promise<Result<Findings, string>> {
  const work = startBallotWorkers();
  try {
    return await findingsOf(input, work);
  } finally {
    await work.close();
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const given = parseVerifyArguments(words);
  if (!given.ok) return refuse(terminal, `baraza verify: ${given.error} (see baraza verify --help)`);
  const input = await readInput(given.value);
  if (!input.ok) return refuse(terminal, input.error);
  const findings = await verifyWithWorkers(input.value);
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
