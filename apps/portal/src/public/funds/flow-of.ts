import type { PublicFundOverviewQuery } from '../../generated/graphql.ts';
import type { FlowLink, FlowNode } from '../../shared/pictures/flow-layout.ts';

interface Words {
  readonly fund: string;
  readonly others: string;
  readonly withheld: string;
  readonly waiting: string;
}

interface Line {
  readonly name: string;
  readonly amountMinor: bigint;
}

// More lines on one side than this could not be told apart on a phone.
const MOST_LINES = 7;
const GIVERS = [1, 5, 4] as const;
const TAKERS = [2, 3, 4, 5] as const;
// What nobody has decided about yet stays in the background.
const GREY = 6 as const;

/** Who paid into one currency of a fund, and to whom it was awarded, with the smaller ones taken together. */
export function flowOf(
  pool: { currency: string; receivedMinor: string },
  overview: PublicFundOverviewQuery,
  words: Words,
) {
  const inCurrency = ({ amount }: { amount: { currency: string } }): boolean => amount.currency === pool.currency;
  const contributors = overview.publicContributors.filter(inCurrency).map(({ name, amount }) => line(name, amount));
  const awards = overview.publicAwards.edges.map(({ node }) => node).filter(inCurrency);
  const named = byName(awards.map(({ recipient, amount }) => line(recipient?.name ?? words.withheld, amount)));
  const withheld = overview.withheldAwards.filter(inCurrency).map(({ amount }) => line(words.withheld, amount));
  const grantees = withRest(byName([...named, ...withheld]), words.others);
  const givers = withRest(byName(contributors), words.others);
  const waitingMinor = total(givers) - total(grantees);
  const takers = waitingMinor > 0n ? [...grantees, { name: words.waiting, amountMinor: waitingMinor }] : grantees;
  const counted = awards.length + overview.withheldAwards.filter(inCurrency).reduce((sum, { count }) => sum + count, 0);
  return { ...toFlow(givers, takers, words), contributors: contributors.length, grantees: counted };
}

function toFlow(
  givers: readonly Line[],
  takers: readonly Line[],
  { fund, waiting }: Words,
): { nodes: FlowNode[]; links: FlowLink[] } {
  const nodes: FlowNode[] = [
    ...givers.map(({ name }, index) => ({ id: `in-${index}`, label: name, colour: GIVERS[index % GIVERS.length]! })),
    { id: 'fund', label: fund, colour: 1 },
    ...takers.map(({ name }, index) => ({
      id: `out-${index}`,
      label: name,
      colour: name === waiting ? GREY : (TAKERS[index % TAKERS.length] ?? GREY),
    })),
  ];
  const links = [
    ...givers.map(({ amountMinor }, index) => ({ from: `in-${index}`, to: 'fund', amountMinor })),
    ...takers.map(({ amountMinor }, index) => ({ from: 'fund', to: `out-${index}`, amountMinor })),
  ];
  return { nodes, links: givers.length > 0 ? links : [] };
}

function line(name: string, amount: { amountMinor: string }): Line {
  return { name, amountMinor: BigInt(amount.amountMinor) };
}

function byName(lines: readonly Line[]): Line[] {
  const sums = new Map<string, bigint>();
  for (const { name, amountMinor } of lines) sums.set(name, (sums.get(name) ?? 0n) + amountMinor);
  return [...sums].map(([name, amountMinor]) => ({ name, amountMinor })).sort(largestFirst);
}

function withRest(lines: readonly Line[], others: string): Line[] {
  if (lines.length <= MOST_LINES) return [...lines];
  const rest = total(lines.slice(MOST_LINES - 1));
  return [...lines.slice(0, MOST_LINES - 1), { name: others, amountMinor: rest }];
}

function total(lines: readonly Line[]): bigint {
  return lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
}

function largestFirst(one: Line, other: Line): number {
  return one.amountMinor === other.amountMinor ? 0 : one.amountMinor > other.amountMinor ? -1 : 1;
}
