import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatResultSignatures, type ContestToCount } from '@baraza/blind-ballots';
import { countbackStyle, countbackText, signCountback, type Vacancy } from '@baraza/blind-ballots/countback';
import { err, ok, type Result } from '@baraza/result';
import type { CountbackResult } from '@baraza/stv';
import { EXIT_BAD_INPUT, EXIT_OK, type Command, type Terminal } from '../command.ts';
import { parseCountbackArguments, type CountbackArguments } from '../countback/countback-arguments.ts';
import { openContests, type OpenedElection } from '../countback/open-contests.ts';
import { readNames } from '../countback/read-names.ts';
import { countbackJson, renderCountback } from '../countback/render-countback.ts';
import { readKeyFile } from '../keys/key-file.ts';
import { openTarget } from '../verify/open-target.ts';

const help = `Usage: baraza countback BUNDLE --vacate NAME [--consenting FILE] [options]

Finds out from the ballots of an election who fills a seat that falls vacant. BUNDLE is verified and opened first.
Scottish STV: the vacating member's papers at the values at which that member held them, run off among those who agree
to serve. IRV: all papers. Meek: the election counted again, the continuing members guarded. Reservations are respected.

  --vacate NAME      the member who leaves, as on the ballot
  --consenting FILE  who agrees to serve: names one a line, or a JSON list; without it every candidate not elected
  --style ID         the constituency, if the name stands in several
  --seat-of NAME     whose papers the seat rests on, if the vacating member came in by countback
  --continuing FILE  the members who stay, if not all the others elected in the count
  --share FILE       a key holder's share, once for each who opens: for elections whose ballots are not published
  --key FILE --out FOLDER
                     writes countback.json and countback-signatures.json, signed by a scrutineer's secret key
  --json             print the countback as JSON

Exit code 0: counted, also where it finds that a by-election is needed. 2: the bundle, the call or a file is at fault.
`;

/** `baraza countback`: see the help text. */
export const countback: Command = { summary: 'fill a vacant seat from the ballots of the election', help, run };

interface Counted {
  readonly contest: ContestToCount;
  readonly vacancy: Vacancy;
  readonly result: CountbackResult;
  readonly boardRoot: Uint8Array;
}

function findContest(
  { contests }: OpenedElection,
  { bundle, vacate, style }: CountbackArguments,
): Result<ContestToCount, string> {
  const found = contests.filter(
    (contest) => contest.style.candidates.includes(vacate) && (style === undefined || contest.style.id === style),
  );
  const [contest, other] = found;
  if (contest === undefined)
    return err(`${bundle}: ${JSON.stringify(vacate)} is not a candidate in a ranked count of it`);
  if (other === undefined) return ok(contest);
  const names = found.map((one) => one.style.id).join(', ');
  return err(`${bundle}: ${JSON.stringify(vacate)} stands in several constituencies; say which: --style ${names}`);
}

async function readVacancy(given: CountbackArguments, { style }: ContestToCount): Promise<Result<Vacancy, string>> {
  const { candidates } = style;
  const vacating = candidates.indexOf(given.vacate) + 1;
  const seatOf = given.seatOf === undefined ? vacating : candidates.indexOf(given.seatOf) + 1;
  if (seatOf === 0) return err(`${given.bundle}: ${JSON.stringify(given.seatOf)} is not a candidate of it`);
  const lists: { continuing?: readonly number[]; consenting?: readonly number[] } = {};
  for (const list of ['continuing', 'consenting'] as const) {
    const file = given[list];
    if (file === undefined) continue;
    const names = await readNames(file, candidates);
    if (!names.ok) return names;
    lists[list] = names.value;
  }
  return ok({ vacating, seatOf, ...lists });
}

async function count(given: CountbackArguments): Promise<Result<Counted, string>> {
  const target = await openTarget(given.bundle);
  if (!target.ok) return target;
  if (target.value.type === 'damaged-archive')
    return err(`${given.bundle}: ${target.value.where}: ${target.value.reason}`);
  if (target.value.type !== 'election') return err(`${given.bundle}: this is not the bundle of an election`);
  const opened = await openContests(target.value.reader, given.bundle, given.shares);
  if (!opened.ok) return opened;
  const contest = findContest(opened.value, given);
  if (!contest.ok) return contest;
  const vacancy = await readVacancy(given, contest.value);
  if (!vacancy.ok) return vacancy;
  const result = countbackStyle(contest.value, vacancy.value);
  if (!result.ok) {
    const { error } = result;
    const name = 'candidate' in error ? contest.value.style.candidates[error.candidate - 1] : undefined;
    const fault = error.type === 'not-elected-in-count' ? 'was not elected' : error.type;
    return err(`${given.bundle}: ${name === undefined ? '' : `${JSON.stringify(name)} `}${fault}`);
  }
  return ok({
    contest: contest.value,
    vacancy: vacancy.value,
    result: result.value,
    boardRoot: opened.value.boardRoot,
  });
}

async function writeSigned(
  { contest, boardRoot, vacancy, result }: Counted,
  signing: NonNullable<CountbackArguments['signing']>,
): Promise<Result<undefined, string>> {
  const identity = await readKeyFile(signing.key);
  if (!identity.ok) return identity;
  const text = countbackText(contest, boardRoot, vacancy, result);
  const signature = signCountback(text, identity.value.name, identity.value.secretSeed);
  const write = (name: string, content: string) => writeFile(join(signing.out, name), content, { flag: 'wx' });
  try {
    await mkdir(signing.out, { recursive: true });
    await write('countback.json', text);
    await write('countback-signatures.json', formatResultSignatures([signature]));
    return ok(undefined);
  } catch (error) {
    return err(`${signing.out}: cannot be written: ${(error as Error).message}`);
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const given = parseCountbackArguments(words);
  if (!given.ok) return refuse(terminal, `baraza countback: ${given.error} (see baraza countback --help)`);
  const counted = await count(given.value);
  if (!counted.ok) return refuse(terminal, counted.error);
  const { contest, result } = counted.value;
  if (given.value.signing !== undefined) {
    const written = await writeSigned(counted.value, given.value.signing);
    if (!written.ok) return refuse(terminal, written.error);
  }
  terminal.write(
    given.value.json
      ? `${JSON.stringify(countbackJson(contest, result), undefined, 2)}\n`
      : renderCountback(contest, result, terminal.columns),
  );
  return EXIT_OK;
}

function refuse(terminal: Terminal, line: string): number {
  terminal.complain(`${line.replaceAll('\n', ' ')}\n`);
  return EXIT_BAD_INPUT;
}
