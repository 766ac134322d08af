import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  formatResultSignatures,
  formatShares,
  parseShares,
  scrutinizeBoard,
  signResult,
  type BundleReader,
  type Check,
  type OpenedShare,
  type Scrutiny,
} from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives, startBallotWorkers } from '@baraza/blind-ballots/node';
import { err, ok, type Result } from '@baraza/result';
import { EXIT_BAD_INPUT, EXIT_OK, type Command, type Terminal } from '../command.ts';
import { readKeyFile, type NamedSecret } from '../keys/key-file.ts';
import { readBytes } from '../read-bytes.ts';
import { renderChecks } from '../verify/findings.ts';
import { openTarget } from '../verify/open-target.ts';

const help = `Usage: baraza scrutineer BOARD --share FILE --share FILE … --key FILE --out FOLDER

Opens and counts a closed election, without a network. BOARD is a bundle (file or folder) that needs no result yet.
Everything "baraza verify" checks before opening has to hold first. Writes into FOLDER, overwriting nothing:

  result.json             the count of every style, the tie seed and what the publication gate measured
  result-signatures.json  this scrutineer's signature; merge those of all scrutineers into one list
  shares.json             only if the gate passed: with it everybody can recount

  --share FILE  a key holder's share, once for each who opens
  --key FILE    the scrutineer's secret key (a file as "baraza witness new-key" makes it)

Exit code 0: counted. 1: the board or a share does not hold; nothing is opened. 2: the input cannot be read.
`;

/** `baraza scrutineer`: see the help text. */
export const scrutineer: Command = { summary: 'open and count a closed election, offline', help, run };

const EXIT_REFUSED = 1;
const OPTIONS = {
  share: { type: 'string', multiple: true },
  key: { type: 'string' },
  out: { type: 'string' },
} as const;

interface ScrutineerInput {
  readonly reader: BundleReader;
  readonly shares: readonly OpenedShare[];
  readonly identity: NamedSecret;
  readonly out: string;
}

async function readShares(files: readonly string[]): Promise<Result<OpenedShare[], string>> {
  const shares: OpenedShare[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    const parsed = parseShares(new Uint8Array(bytes.value));
    if (!parsed.ok) return err(`${file}: is not a share`);
    shares.push(...parsed.value);
  }
  return ok(shares);
}

async function readInput(words: readonly string[]): Promise<Result<ScrutineerInput, string>> {
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  const [board] = positionals;
  const { share, key, out } = values;
  if (board === undefined || share === undefined || key === undefined || out === undefined) {
    return err('baraza scrutineer: see baraza scrutineer --help');
  }
  const shares = await readShares(share);
  if (!shares.ok) return shares;
  const identity = await readKeyFile(key);
  if (!identity.ok) return identity;
  const target = await openTarget(board);
  if (!target.ok) return target;
  if (target.value.type !== 'election') return err(`${board}: this is not the board of an election`);
  return ok({ reader: target.value.reader, shares: shares.value, identity: identity.value, out });
}

async function writeResult({ shares, identity, out }: ScrutineerInput, scrutiny: Scrutiny): Promise<void> {
  const { result, resultBytes } = scrutiny;
  const write = (name: string, content: Uint8Array | string) => writeFile(join(out, name), content, { flag: 'wx' });
  await mkdir(out, { recursive: true });
  await write('result.json', resultBytes);
  const signature = signResult(resultBytes, identity.name, identity.secretSeed);
  await write('result-signatures.json', formatResultSignatures([signature]));
  if (result.published) await write('shares.json', formatShares(shares));
}

function closingLine({ result }: Scrutiny): string {
  const valid = result.styles.reduce((sum, style) => sum + style.valid, 0);
  return result.published
    ? `${valid} valid ballots counted. The gate passed: publish shares.json with the result.`
    : `${valid} valid ballots counted. The gate did not pass: the ballots stay closed, and the shares stay with their holders.`;
}

type Done = { readonly exitCode: number; readonly text: string };

async function execute(words: readonly string[]): Promise<Result<Done, string>> {
  const input = await readInput(words);
  if (!input.ok) return input;
  const work = startBallotWorkers();
  try {
    const { reader, shares } = input.value;
    const scrutiny = await scrutinizeBoard(reader, shares, { count: countContest, primitives: nativePrimitives, work });
    if (!scrutiny.ok) return refused(scrutiny.error);
    await writeResult(input.value, scrutiny.value);
    const text = `${renderChecks(scrutiny.value.checks)}\n${closingLine(scrutiny.value)}\n`;
    return ok({ exitCode: EXIT_OK, text });
  } finally {
    await work.close();
  }
}

type Refusal =
  | { readonly type: 'board-refused'; readonly checks: readonly Check[] }
  | { readonly type: 'unreadable-bundle'; readonly reason: string };

function refused(refusal: Refusal): Result<Done, string> {
  if (refusal.type === 'unreadable-bundle') return err(refusal.reason);
  return ok({ exitCode: EXIT_REFUSED, text: `${renderChecks(refusal.checks)}\nNO. Nothing was opened.\n` });
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const done = await execute(words).catch((error: unknown) => err((error as Error).message));
  if (!done.ok) {
    terminal.complain(`${done.error}\n`);
    return EXIT_BAD_INPUT;
  }
  terminal.write(done.value.text);
  return done.value.exitCode;
}
