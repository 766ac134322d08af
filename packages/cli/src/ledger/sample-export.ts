import { canonicalBytes, canonicalJson, joinLines, type JsonValue } from '@baraza/blind-ballots';
import { concatBytes, leafHash, recordCommitment, rootOf, signCheckpoint, toBase64Url } from '@baraza/transparency-log';

const FUND = '01a1fd55-7a80-7b3b-987c-6b3818d46810';
const idOf = (number: number): string => `01a1fd55-7a80-7000-8000-${String(number).padStart(12, '0')}`;

type Postings = readonly (readonly [account: string, currency: string, amountMinor: bigint])[];

/** Money comes in, is cleared, is committed, and the last commitment is taken back. */
function postingsOf(number: number, entries: number): Postings {
  const amount = BigInt(1_000 + number);
  if (number === entries - 1) return takeBack(postingsOf(number - 1, entries));
  const steps: readonly Postings[] = [
    [
      ['bank', 'EUR', amount],
      ['contributions', 'EUR', -amount],
      ['uncleared', 'EUR', amount],
      ['designated', 'EUR', -amount],
    ],
    [
      ['uncleared', 'EUR', -amount],
      ['free', 'EUR', amount],
    ],
    [
      ['free', 'JPY', -amount],
      ['committed', 'JPY', amount],
    ],
  ];
  return steps[number % steps.length] ?? [];
}

function takeBack(postings: Postings): Postings {
  return postings.map(([account, currency, amount]) => [account, currency, -amount]);
}

export function sampleRecord(number: number, entries: number): { readonly [name: string]: JsonValue } {
  const isReversal = number === entries - 1;
  return {
    causeId: `cause-${number}`,
    causeType: 'sample',
    effectiveOn: '2026-11-21',
    entry: idOf(number),
    fund: FUND,
    kind: isReversal ? 'reversal' : 'sample',
    memo: `Entry ${number}`,
    number,
    postings: postingsOf(number, entries).map(([account, currency, amount]) => ({
      account,
      amountMinor: String(amount),
      currency,
    })),
    recordedAt: '2026-11-21T12:00:00.000Z',
    reverses: isReversal ? idOf(number - 1) : null,
  };
}

function balancesOf(entries: number): JsonValue {
  const sums = new Map<string, bigint>();
  for (let number = 0; number < entries; number += 1) {
    for (const [account, currency, amount] of postingsOf(number, entries)) {
      sums.set(`${currency} ${account}`, (sums.get(`${currency} ${account}`) ?? 0n) + amount);
    }
  }
  return [...sums.keys()].sort().map((name) => {
    const [currency = '', account = ''] = name.split(' ');
    return { account, balanceMinor: String(sums.get(name)), currency };
  });
}

/**
 * A ledger export that verifies, for tests and for the fuzz that damages it: every second entry of its log is something
 * else. `change` may rewrite a record before it is committed to; `header` replaces fields of the header.
 */
export function sampleExport(
  entries: number,
  secretSeed: Uint8Array,
  change: (record: ReturnType<typeof sampleRecord>) => JsonValue = (record) => record,
  header: Readonly<Record<string, JsonValue>> = {},
): Map<string, Uint8Array> {
  const salts = Array.from({ length: entries }, (_, number) => new Uint8Array(32).fill(number + 1));
  const records = salts.map((_, number) => change(sampleRecord(number, entries)));
  const leaves = records.flatMap((record, number) => [
    recordCommitment(salts[number] ?? new Uint8Array(), canonicalJson(record)),
    new Uint8Array(32).fill(255 - (number % 200)),
  ]);
  const size = leaves.length;
  const checkpoint = {
    origin: 'log.example',
    size,
    root: rootOf(leaves.map((leaf) => leafHash(leaf))),
    extensions: [],
  };
  const lines = records.map((record, number) =>
    canonicalBytes({ index: number * 2, record, salt: toBase64Url(salts[number] ?? new Uint8Array()) }),
  );
  const stated = {
    balances: balancesOf(entries),
    entries,
    fund: FUND,
    kind: 'baraza/ledger-export/v1',
    log: 'log.example',
    size,
    ...header,
  };
  return new Map([
    ['checkpoint', signCheckpoint(checkpoint, secretSeed)],
    ['entries/00000.ndjson', joinLines(lines)],
    ['leaves', concatBytes(...leaves)],
    ['ledger.json', canonicalBytes(stated)],
  ]);
}
