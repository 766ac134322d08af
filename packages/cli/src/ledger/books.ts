import { halfOf, type LedgerHeader, type LedgerLine } from './ledger-shape.ts';

type LedgerRecord = LedgerLine['record'];

interface Reversal {
  readonly where: string;
  readonly reverses: string;
  readonly mirror: string;
}

/** Adds entries up, one after the other. */
export class Books {
  readonly #balances = new Map<string, bigint>();
  readonly #entries = new Map<string, string>();
  readonly #reversals: Reversal[] = [];

  /** What is wrong with an entry by the rules of double entry; undefined if nothing. `where` names it in later faults. */
  add(record: LedgerRecord, where: string): string | undefined {
    if (this.#entries.has(record.entry)) return `entry ${record.entry} is there twice`;
    this.#entries.set(record.entry, postingsText(record, 1n));
    const { reverses } = record;
    if (reverses !== null) this.#reversals.push({ where, reverses, mirror: postingsText(record, -1n) });
    for (const { account, currency, amountMinor } of record.postings) {
      const name = `${currency} ${account}`;
      this.#balances.set(name, (this.#balances.get(name) ?? 0n) + BigInt(amountMinor));
    }
    return faultOfSums(record);
  }

  /** The first entry that takes back another wrongly; undefined if none does. */
  faultOfReversals(): { readonly where: string; readonly detail: string } | undefined {
    const reversed = new Set<string>();
    for (const { where, reverses, mirror } of this.#reversals) {
      if (!this.#entries.has(reverses)) return { where, detail: `takes back ${reverses}, which is not in the books` };
      if (reversed.has(reverses)) return { where, detail: `takes back ${reverses} a second time` };
      if (this.#entries.get(reverses) !== mirror) return { where, detail: `is not the mirror of ${reverses}` };
      reversed.add(reverses);
    }
    return undefined;
  }

  /** In the order of the header: by currency, then account. */
  balances(): LedgerHeader['balances'] {
    return [...this.#balances.keys()].sort().map((name) => {
      const [currency = '', account = ''] = name.split(' ');
      const balanceMinor = String(this.#balances.get(name));
      return { account: account as LedgerHeader['balances'][number]['account'], balanceMinor, currency };
    });
  }
}

function faultOfSums({ postings }: LedgerRecord): string | undefined {
  const sums = new Map<string, bigint>();
  for (const { account, currency, amountMinor } of postings) {
    const name = `${currency} (${halfOf(account)})`;
    sums.set(name, (sums.get(name) ?? 0n) + BigInt(amountMinor));
  }
  const off = [...sums].find(([, sum]) => sum !== 0n);
  return off === undefined ? undefined : `${off[0]} sums to ${off[1]} instead of zero`;
}

/** Postings as one text, whatever their order, with their signs or turned round. */
function postingsText({ postings }: LedgerRecord, sign: bigint): string {
  const lines = postings.map(
    ({ account, currency, amountMinor }) => `${currency} ${account} ${sign * BigInt(amountMinor)}`,
  );
  return lines.sort().join('\n');
}
