import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readGrantFile, type HistoricGrant, type ReadGrant } from '@baraza/open-data';
import { EXIT_BAD_INPUT, EXIT_OK, type Command, type Terminal } from '../command.ts';
import { openOffice, type Office } from '../import/office.ts';

const BATCH = 100;
const MAX_SKIPS_SHOWN = 20;

const help = `baraza import 360giving FILE [--url URL] [--fund SLUG] [--session TOKEN] [--persona HANDLE]

Brings the grants of a published 360Giving file into a running Baraza as grant history, and says what it took, what was
there before, what it left out, and why. Grants to persons are always left out. Safe to repeat.

  --url URL         where Baraza runs (http://localhost:4000)
  --fund SLUG       the fund whose history it becomes (the first one)
  --session TOKEN   the session of a grants officer; BARAZA_SESSION serves as well
  --persona HANDLE  in the demo: whose place to take (grants-officer)

Exit codes: 0 all that could be taken was taken; 2 the file or the server could not be read.
`;

export const importGrants: Command = {
  summary: 'bring a published 360Giving file in as grant history',
  help,
  run: async (words, terminal) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        url: { type: 'string', default: 'http://localhost:4000' },
        fund: { type: 'string' },
        session: { type: 'string', default: process.env['BARAZA_SESSION'] ?? '' },
        persona: { type: 'string', default: 'grants-officer' },
      },
    });
    const [format, file] = positionals;
    if (format !== '360giving' || !file) return refuse(terminal, `usage: baraza import 360giving FILE`);
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return refuse(terminal, `${file}: cannot be read`);
    const grants = readGrantFile(text);
    if (!grants.ok) return refuse(terminal, `${file}: ${JSON.stringify(grants.error)}`);
    const office = await openOffice(values).catch((error: unknown) =>
      String(error instanceof Error ? error.message : error),
    );
    if (typeof office === 'string') return refuse(terminal, office);
    return bringIn(office, grants.value.entries, grants.value.count, terminal);
  },
};

function refuse(terminal: Terminal, fault: string): number {
  terminal.complain(`baraza import: ${fault}\n`);
  return EXIT_BAD_INPUT;
}

async function bringIn(
  office: Office,
  entries: Iterable<ReadGrant>,
  count: number,
  terminal: Terminal,
): Promise<number> {
  const sums = { taken: 0, known: 0, skipped: 0, seen: 0 };
  let batch: HistoricGrant[] = [];
  const send = async (): Promise<void> => {
    if (batch.length === 0) return;
    const answer = await office.keep(batch);
    sums.taken += answer.taken;
    sums.known += answer.known;
    batch = [];
    terminal.complain(`  ${sums.seen} of ${count}\n`);
  };
  for (const entry of entries) {
    sums.seen += 1;
    if (entry.type === 'grant') batch.push(entry.grant);
    else if ((sums.skipped += 1) <= MAX_SKIPS_SHOWN)
      terminal.write(`left out ${entry.pointer}: ${JSON.stringify(entry.reason)}\n`);
    if (batch.length === BATCH) await send();
  }
  await send();
  if (sums.skipped > MAX_SKIPS_SHOWN) terminal.write(`… and ${sums.skipped - MAX_SKIPS_SHOWN} more left out\n`);
  terminal.write(`${sums.taken} taken, ${sums.known} known before, ${sums.skipped} left out of ${count}\n`);
  return EXIT_OK;
}
