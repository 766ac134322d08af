import { countElection, explain, parseReservations, readBlt, toCountJson } from '@baraza/stv';
import type { CountFault, CountOptions, Election, Reservation } from '@baraza/stv';
import { err, ok, type Result } from '@baraza/result';
import { EXIT_BAD_INPUT, EXIT_OK, type Command, type Terminal } from '../command.ts';
import { parseCountArguments, type CountArguments } from '../count/count-arguments.ts';
import { renderCount } from '../count/render-count.ts';
import { readBytes } from '../read-bytes.ts';

const help = `Usage: baraza count FILE.blt --rule scottish|meek|irv [options]

Counts the ballots of a BLT file and prints every stage.

  --rule RULE       scottish  Scottish STV (SSI 2007/42): weighted inclusive Gregory, 5 decimals
                    meek      Meek's method, PRF reference rule: 9 decimals, omega 0.000001; equal ranks (a=b) allowed
                    irv       instant runoff for one seat
  --seats N         fill N seats instead of the number in the file
  --reserved FILE   reserved seats, a JSON file:
                    {"reservations": [{"name": "Women", "candidates": ["Ann Lee", 4], "minimum": 2, "maximum": 3}]}
                    A candidate is a name as in the BLT file or a number; minimum and maximum may be left out.
  --tie-seed HEX    public seed that decides ties by lot; without it the lowest candidate number is drawn
  --json            print the count as JSON

Exit code 0: counted. 2: the input or the call is at fault; one line on standard error says where and why.
`;

/** `baraza count`: see the help text. */
export const count: Command = { summary: 'count the ballots of a BLT file (Scottish STV, Meek, IRV)', help, run };

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseCountArguments(words);
  if (!parsed.ok) return refuse(terminal, `baraza count: ${parsed.error} (see baraza count --help)`);
  const input = await readInput(parsed.value);
  if (!input.ok) return refuse(terminal, input.error);
  const { election, options } = input.value;
  const result = countElection(election, options);
  if (!result.ok) return refuse(terminal, `${parsed.value.file}: ${describeFault(result.error)}`);
  if (parsed.value.json) {
    result.value.notes.forEach((note) => terminal.complain(`${explain(note)}\n`));
    terminal.write(`${JSON.stringify(toCountJson(result.value), undefined, 2)}\n`);
  } else {
    terminal.write(renderCount(election.title, result.value, terminal.columns));
  }
  return EXIT_OK;
}

async function readInput(
  given: CountArguments,
): Promise<Result<{ election: Election; options: CountOptions }, string>> {
  const bytes = await readBytes(given.file);
  if (!bytes.ok) return bytes;
  const election = readBlt(bytes.value);
  if (!election.ok) return err(`${given.file}: line ${election.error.line}: ${election.error.fault}`);
  const { rule, seats, tieSeed } = given;
  const options = { rule, ...(seats === undefined ? {} : { seats }), ...(tieSeed === undefined ? {} : { tieSeed }) };
  if (given.reserved === undefined) return ok({ election: election.value, options });
  const reservations = await readReservations(given.reserved, election.value.candidates);
  if (!reservations.ok) return reservations;
  return ok({ election: election.value, options: { ...options, reservations: reservations.value } });
}

async function readReservations(file: string, candidates: readonly string[]): Promise<Result<Reservation[], string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const parsed = parseReservations(new TextDecoder().decode(bytes.value), candidates);
  return parsed.ok ? parsed : err(`${file}: ${parsed.error.fault}`);
}

function describeFault(fault: CountFault): string {
  switch (fault.type) {
    case 'seats-out-of-range':
      return `${fault.seats} is not a number of seats`;
    case 'irv-fills-one-seat':
      return `IRV fills one seat, but ${fault.seats} are to be filled (use --seats 1)`;
    case 'equal-ranks-need-meek':
      return `line ${fault.line}: equal ranks can only be counted by Meek's rule (--rule meek)`;
    case 'reservations-unreachable':
      return `the reservations (${fault.reservations.join(', ')}) cannot be met with ${fault.seats} seats and the candidates who stand`;
  }
}

function refuse(terminal: Terminal, line: string): number {
  terminal.complain(`${line}\n`);
  return EXIT_BAD_INPUT;
}
