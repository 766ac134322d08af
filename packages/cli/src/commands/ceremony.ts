import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalJson, formatShares, generateElectionKey, shareHash, splitElectionKey } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { toBase64Url } from '@baraza/transparency-log';
import { EXIT_BAD_INPUT, EXIT_OK, type Command, type Terminal } from '../command.ts';
import { saveSecret } from '../keys/key-file.ts';

const help = `Usage: baraza ceremony --holders NAME,NAME,… --required K --out FOLDER

Makes an election key, splits it among the key holders so that any K of them can open the ballots after close, and
keeps nothing but the shares. Writes into FOLDER, which must be new or empty:

  election-key.json    the public part, for the election's manifest
  share-NAME.json      the share of one key holder, readable only by you: hand it over, then delete it

The computer this runs on could open every ballot before close. Use one that is offline and is wiped afterwards:
a program cannot promise that no trace of the key stays in its memory or on its disk.

Exit code 0: done. 2: the call is at fault, or a file cannot be written; nothing is ever overwritten.
`;

/** `baraza ceremony`: see the help text. */
export const ceremony: Command = { summary: 'make an election key and split it among key holders', help, run };

interface CeremonyArguments {
  readonly holders: readonly string[];
  readonly required: number;
  readonly out: string;
}

const OPTIONS = { holders: { type: 'string' }, required: { type: 'string' }, out: { type: 'string' } } as const;
const HOLDER = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

function parseArguments(words: readonly string[]): Result<CeremonyArguments, string> {
  try {
    const { values } = parseArgs({ args: [...words], options: OPTIONS });
    const holders = (values.holders ?? '').split(',').filter((name) => name !== '');
    const required = Number(values.required);
    if (values.out === undefined) return err('--out is missing');
    const wrong = holders.find((name) => !HOLDER.test(name));
    if (wrong !== undefined)
      return err(`${JSON.stringify(wrong)} is not a name of lowercase letters, digits and hyphens`);
    if (new Set(holders).size !== holders.length) return err('--holders names somebody twice');
    if (holders.length < 2 || holders.length > 50) return err('--holders must name 2 to 50 people');
    if (!Number.isInteger(required) || required < 2 || required > holders.length) {
      return err(`--required must be a number from 2 to ${holders.length}`);
    }
    return ok({ holders, required, out: values.out });
  } catch (error) {
    return err((error as Error).message.split('. ')[0] ?? 'the call is not understood');
  }
}

async function writeFiles({ holders, required, out }: CeremonyArguments): Promise<Result<undefined, string>> {
  const { publicKey, secretKey } = await generateElectionKey();
  const shares = await splitElectionKey(secretKey, holders.length, required);
  secretKey.fill(0);
  const named = holders.map((id, index) => ({ id, share: shares[index] ?? new Uint8Array() }));
  const publicPart = {
    publicKey: toBase64Url(publicKey),
    required,
    holders: named.map(({ id, share }) => ({ id, shareHash: toBase64Url(shareHash(share)) })),
  };
  try {
    await mkdir(out, { recursive: true, mode: 0o700 });
    await writeFile(join(out, 'election-key.json'), canonicalJson(publicPart), { flag: 'wx' });
  } catch (error) {
    return err(`${out}: ${(error as Error).message}`);
  }
  for (const { id, share } of named) {
    const saved = await saveSecret(join(out, `share-${id}.json`), formatShares([{ holder: id, share }]));
    if (!saved.ok) return saved;
    share.fill(0);
  }
  return ok();
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const given = parseArguments(words);
  if (!given.ok) {
    terminal.complain(`baraza ceremony: ${given.error} (see baraza ceremony --help)\n`);
    return EXIT_BAD_INPUT;
  }
  const written = await writeFiles(given.value);
  if (!written.ok) {
    terminal.complain(`${written.error}\n`);
    return EXIT_BAD_INPUT;
  }
  const { holders, required, out } = given.value;
  terminal.write(
    `${holders.length} shares in ${out}; any ${required} open the election. Hand them over and wipe this machine.\n`,
  );
  return EXIT_OK;
}
