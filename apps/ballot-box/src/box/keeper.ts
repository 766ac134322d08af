import type { Client } from 'pg';
import { leafHash } from '@baraza/transparency-log';
import type { BoxElection } from './election.ts';
import {
  appendToBoard,
  countPending,
  lockPending,
  rewritePending,
  savePending,
  type PendingBallot,
  type Saved,
} from './pending.ts';
import { shuffled, type Draw } from './shuffle.ts';
import { Turns } from './turns.ts';

/** Ballots of one election that move to the board together, at least. */
export const BATCH_MINIMUM = 20;
/** How many ballots one transaction takes at most. */
const GROUP_MAXIMUM = 256;

interface Waiting {
  readonly ballot: PendingBallot;
  readonly resolve: (saved: Saved) => void;
  readonly reject: (reason: unknown) => void;
}

type Choice = (ballots: readonly PendingBallot[], of: BoxElection) => boolean;

const isBatch: Choice = (ballots, of) => ballots.length >= BATCH_MINIMUM && of.board.mayGrow;

/** The only one that writes: one thing after the other, ballots that arrive meanwhile in one transaction. */
export class Keeper {
  readonly #client: Client;
  readonly #elections: ReadonlyMap<string, BoxElection>;
  readonly #draw: Draw | undefined;
  readonly #turns = new Turns();
  readonly #publishing = new Turns();
  #waiting: Waiting[] = [];
  #pending: Map<string, number>;

  constructor(
    client: Client,
    elections: ReadonlyMap<string, BoxElection>,
    pending: Map<string, number>,
    draw: Draw | undefined,
  ) {
    this.#client = client;
    this.#elections = elections;
    this.#pending = pending;
    this.#draw = draw;
  }

  static async open(client: Client, elections: ReadonlyMap<string, BoxElection>, draw?: Draw): Promise<Keeper> {
    return new Keeper(client, elections, await countPending(client), draw);
  }

  /** Committed when this resolves. */
  save(ballot: PendingBallot): Promise<Saved> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ballot, resolve, reject });
      if (this.#waiting.length === 1) void this.#turns.take(() => this.#saveWaiting());
    });
  }

  /** Work of somebody else on the writing connection, in turn. */
  write<Value>(work: (client: Client) => Promise<Value>): Promise<Value> {
    return this.#turns.take(() => work(this.#client));
  }

  /** The last batch, whatever its size, and the record that ends the board. */
  close(election: BoxElection, record: (ballots: number) => Uint8Array): Promise<void> {
    return this.#turns.take(async () => {
      if (election.close !== undefined) return;
      const isChosen: Choice = (ballots, of) => of === election || isBatch(ballots, of);
      await this.#move(isChosen, { election, record });
    });
  }

  /** Publishes the board as it stands, unless that has been done. */
  publish(election: BoxElection): Promise<void> {
    return this.#publishing.take(async () => {
      if (election.board.published?.size !== election.board.size) await this.#ask(election);
    });
  }

  /** Asks the witnesses in any case: after a start it is not known whether this board is the newest. */
  ask(election: BoxElection): Promise<void> {
    return this.#publishing.take(() => this.#ask(election));
  }

  /** Moves whatever makes a batch and may move; called again when witnesses have answered. */
  moveBatches(): Promise<void> {
    return this.#turns.take(() => this.#moveFull());
  }

  /** Signs the board's present size, asks the witnesses, and saves what they say; nothing if too few do. */
  async #ask({ board, manifest }: BoxElection): Promise<void> {
    const published = await board.cosigned();
    if (published === undefined) return;
    const save = 'UPDATE boards SET checkpoint = $2 WHERE election = $1';
    await this.write((client) => client.query(save, [manifest.election, published.checkpoint]));
    board.published = published;
  }

  async #saveWaiting(): Promise<void> {
    const group = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < group.length; start += GROUP_MAXIMUM) {
      const part = group.slice(start, start + GROUP_MAXIMUM);
      await this.#save(part).catch((reason: unknown) => part.forEach(({ reject }) => reject(reason)));
    }
    void this.#turns.take(() => this.#moveFull()).catch(() => undefined);
  }

  async #save(group: readonly Waiting[]): Promise<void> {
    const isOver = ({ ballot }: Waiting): boolean => this.#elections.get(ballot.election)?.close !== undefined;
    for (const { resolve } of group.filter(isOver)) resolve({ isKept: false, isNew: false });
    const open = group.filter((waiting) => !isOver(waiting));
    const ballots = open.map(({ ballot }) => ballot);
    const saved = await savePending(this.#client, ballots, this.#draw);
    for (const [index, { election }] of ballots.entries()) {
      if (saved[index]?.isNew) this.#pending.set(election, (this.#pending.get(election) ?? 0) + 1);
    }
    for (const [index, { resolve }] of open.entries()) resolve(saved[index] ?? { isKept: false, isNew: false });
  }

  async #moveFull(): Promise<void> {
    const isFull = [...this.#pending].some(
      ([id, count]) => count >= BATCH_MINIMUM && this.#elections.get(id)?.board.mayGrow,
    );
    if (isFull) await this.#move(isBatch);
  }

  /** One transaction: what is chosen goes to the board shuffled, the rest is written anew, shuffled as well. */
  async #move(
    isChosen: Choice,
    closing?: { readonly election: BoxElection; readonly record: (ballots: number) => Uint8Array },
  ): Promise<void> {
    const client = this.#client;
    await client.query('BEGIN');
    try {
      const all = Map.groupBy(await lockPending(client), ({ election }) => election);
      if (closing) all.set(closing.election.manifest.election, all.get(closing.election.manifest.election) ?? []);
      const plans = [...all].flatMap(([id, ballots]) => {
        const election = this.#elections.get(id);
        const goes = election !== undefined && isChosen(ballots, election);
        return goes ? [{ election, ballots: shuffled(ballots, this.#draw) }] : [];
      });
      const moved = new Set(plans.map(({ election }) => election.manifest.election));
      const grown: Growth[] = [];
      for (const plan of plans) {
        const record = plan.election === closing?.election ? closing.record : undefined;
        grown.push(await grow(client, plan, record));
      }
      const rest = [...all].flatMap(([id, ballots]) => (moved.has(id) ? [] : ballots));
      await rewritePending(client, rest, this.#draw);
      await client.query('COMMIT');
      this.#pending = new Map([...all].map(([id, { length }]) => [id, moved.has(id) ? 0 : length]));
      for (const { election, leaves, close } of grown) {
        for (const leaf of leaves) election.board.append(leaf);
        if (close !== undefined) election.close = close;
        if (close === undefined) void this.publish(election).catch(() => undefined);
      }
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }
}

interface Growth {
  readonly election: BoxElection;
  readonly leaves: readonly Uint8Array[];
  readonly close: Uint8Array | undefined;
}

async function grow(
  client: Client,
  plan: { readonly election: BoxElection; readonly ballots: readonly PendingBallot[] },
  record: ((ballots: number) => Uint8Array) | undefined,
): Promise<Growth> {
  const { election, ballots } = plan;
  const { board, manifest } = election;
  await appendToBoard(client, manifest.election, board.size, ballots);
  // Entry 0 is the manifest, so what stands on the board then is one less than its size.
  const close = record?.(board.size - 1 + ballots.length);
  const leaves = [...ballots.map(({ leaf }) => leaf), ...(close ? [leafHash(close)] : [])];
  const edge = board.edgeWith(leaves);
  const nodes = edge.nodes.map((node) => Buffer.from(node));
  await client.query('UPDATE boards SET size = $2, nodes = $3 WHERE election = $1', [
    manifest.election,
    edge.size,
    nodes,
  ]);
  if (close) await client.query('UPDATE elections SET close = $2 WHERE id = $1', [manifest.election, close]);
  return { election, leaves, close };
}
