import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { EXIT_BAD_INPUT, EXIT_OK, type Command, type Terminal } from '../command.ts';

const help = `Usage: baraza establish FILE [--url URL]

Founds the fund of a new installation: its organisation, its officers and its first board. Everybody named in FILE by a
handle must have made an account before. FILE is JSON: slug, name, purpose, country, website, orgIds, maxSharePercent,
cycleMonths, receivingAccounts [{currency, beneficiary, accountNumber, bic, bankName}], officers [{handle, office}],
boardName, seats [{handle, position: chair|member|reserve, group, region, affected, publicName, startsOn, endsOn}].

  --url URL   where Baraza runs (http://localhost:4000)

The founder's token is read from the environment (FOUNDER_TOKEN), never from the command line, where others could see
it. It works once; take it out of the server's settings afterwards.

Exit code 0: founded. 1: refused, with the reason; nothing was changed. 2: the file or the server cannot be read.
`;

/** `baraza establish`: see the help text. */
export const establish: Command = { summary: 'found the fund of a new installation, once', help, run };

const EXIT_REFUSED = 1;
const MUTATION = `mutation ($founderToken: String!, $founding: FoundingInput!) {
  result: establishFund(founderToken: $founderToken, founding: $founding) {
    __typename ... on Fund { slug name }
    ... on InvalidInput { faults { path message } } ... on Problem { message } } }`;

interface Answer {
  readonly data?: {
    readonly result: {
      readonly __typename: string;
      readonly name?: string;
      readonly message?: string;
      readonly faults?: readonly { readonly path: string; readonly message: string }[];
    };
  };
  readonly errors?: readonly { readonly message: string }[];
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { url: { type: 'string', default: 'http://localhost:4000' } },
  });
  const founderToken = process.env['FOUNDER_TOKEN'];
  const [file] = positionals;
  if (file === undefined) return refuse(terminal, 'see baraza establish --help');
  if (!founderToken) return refuse(terminal, 'FOUNDER_TOKEN is not set');
  const founding = await readJson(file);
  if (founding === undefined) return refuse(terminal, `${file}: cannot be read, or is not JSON`);
  const answer = await send(values.url, { founderToken, founding });
  if (typeof answer === 'string') return refuse(terminal, answer);
  return report(answer, terminal);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

async function send(url: string, variables: object): Promise<Answer | string> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: MUTATION, variables }),
    });
    return (await response.json()) as Answer;
  } catch {
    return `nothing that is a Baraza answers at ${url}`;
  }
}

function report({ data, errors }: Answer, terminal: Terminal): number {
  if (!data) return refuse(terminal, errors?.[0]?.message ?? 'the server gave no answer');
  if (data.result.__typename === 'Fund') {
    terminal.write(`${data.result.name} is founded. Take FOUNDER_TOKEN out of the server’s settings now.\n`);
    return EXIT_OK;
  }
  terminal.complain(`baraza establish: ${data.result.message}\n`);
  for (const { path, message } of data.result.faults ?? []) terminal.complain(`  ${path}: ${message}\n`);
  return EXIT_REFUSED;
}

function refuse(terminal: Terminal, fault: string): number {
  terminal.complain(`baraza establish: ${fault}\n`);
  return EXIT_BAD_INPUT;
}
