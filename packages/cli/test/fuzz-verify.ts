import { assembleBundle, workHere, writeArchive, type TrustedKeys } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { runElection, seedOf, VOTERS } from '@baraza/blind-ballots/testing';
import { expectOk } from '@baraza/result';
import { equalBytes, signCheckpoint, TiledLogWriter, utf8, verifierKeyOf } from '@baraza/transparency-log';
import { sampleExport } from '../src/ledger/sample-export.ts';
import { exitCodeOf, renderFindings } from '../src/verify/findings.ts';
import { findingsOf } from '../src/verify/findings-of-target.ts';
import { targetOfBytes } from '../src/verify/open-target.ts';
import { damagedArchive, numbers, type Damaged } from './damage.ts';

const NAMES = ['election', 'ledger', 'log'] as const;
const WORK = workHere(nativePrimitives);

/** One good archive of each kind that `baraza verify` takes. */
export type Samples = Readonly<Record<(typeof NAMES)[number], Uint8Array>>;

async function logArchive(): Promise<Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const write = (path: string, bytes: Uint8Array) => Promise.resolve(void files.set(path, bytes));
  const writer = new TiledLogWriter({ read: () => Promise.resolve(undefined), write });
  while (writer.size < 5) expectOk(await writer.append(utf8(`entry ${writer.size}`)));
  await writer.flush();
  const checkpoint = { origin: 'log.example', size: writer.size, root: writer.root(), extensions: [] };
  files.set('checkpoint', signCheckpoint(checkpoint, seedOf('log')));
  return writeArchive(files);
}

export async function makeSamples(): Promise<Samples> {
  const gate = { castMinimum: 1, uniquePercentMaximum: 100 };
  const { parts } = await runElection(VOTERS.slice(0, 1), gate, countContest);
  return {
    election: writeArchive(assembleBundle(parts)),
    ledger: writeArchive(sampleExport(4, seedOf('log'))),
    log: await logArchive(),
  };
}

const trusted: TrustedKeys = {
  kind: 'baraza/trust/v1',
  logs: [verifierKeyOf('log.example', 1, seedOf('log'))],
  issuers: [
    verifierKeyOf('platform.example/issuer', 1, seedOf('platform')),
    verifierKeyOf('observer.example/issuer', 1, seedOf('observer')),
  ],
  scrutineers: [verifierKeyOf('scrutineer.example/s', 1, seedOf('scrutineer'))],
  witnesses: [],
  witnessesRequired: 0,
};

/** The exit code that the command would answer; throws if it would print anything but one line or whole findings. */
async function exitCode(bytes: Uint8Array): Promise<number> {
  const target = targetOfBytes(bytes, 'damaged.tar');
  const findings = target.ok ? await findingsOf({ target: target.value, trusted, seen: [] }, WORK) : target;
  if (findings.ok) {
    if (!renderFindings(findings.value).endsWith('\n')) throw new Error('the findings are cut off');
    return exitCodeOf(findings.value);
  }
  if (findings.error === '' || findings.error.includes('\n')) throw new Error(`not one line: ${findings.error}`);
  return 2;
}

/**
 * Signatures by strangers may be added to a log's checkpoint, and nobody need trust them; and a bundle for everybody
 * comes without the rolls and requests that scrutineers have.
 */
function mayHold(kind: keyof Samples, { file = '', isRemoved }: Damaged): boolean {
  return kind === 'election' ? isRemoved && /^(rolls|issued)\//.test(file) : file === 'checkpoint';
}

/**
 * Verifies `runs` damaged archives. Each must be found damaged or be refused with one line, without a crash. Answers how
 * many there were of each exit code; throws at the first that behaves otherwise, with its bytes.
 */
export async function fuzzVerify(samples: Samples, seed: number, runs: number): Promise<Record<string, number>> {
  const random = numbers(seed);
  const codes: Record<string, number> = {};
  for (let run = 0; run < runs; run += 1) {
    // An election takes a hundred times as long as the others: it has most of the code, so it gets one in sixteen.
    const kind = NAMES[random() % 16 === 0 ? 0 : 1 + (random() % 2)] ?? 'log';
    const damaged = damagedArchive(samples[kind], random);
    if (equalBytes(damaged.bytes, samples[kind])) continue;
    const code = await exitCode(damaged.bytes).catch((error: unknown) => String(error));
    const isRight = code === 1 || code === 2 || (mayHold(kind, damaged) && (code === 0 || code === 3));
    if (!isRight) {
      const text = Buffer.from(damaged.bytes).toString('base64');
      throw new Error(`${kind}, seed ${seed}, run ${run}, ${damaged.file ?? 'archive'}: ${code}\n${text}`);
    }
    codes[`${kind} ${code}`] = (codes[`${kind} ${code}`] ?? 0) + 1;
  }
  return codes;
}
