import { ballotFiles, writeArchive } from '@baraza/blind-ballots';
import { nativeSha256 } from '@baraza/blind-ballots/node';
import { ok, type Result } from '@baraza/result';
import { equalBytes, inclusionProof, leafHash, utf8 } from '@baraza/transparency-log';
import type { BoxDatabase } from '../database/connect.ts';
import { closeRecordWith, readStatements } from './close-record.ts';
import { openElection, readOwnManifest, windowOf, type BoxElection, type BoxIdentity } from './election.ts';
import { Keeper } from './keeper.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { Draw } from './shuffle.ts';
import { ballotsBetween, insertElection, isTaken, loadElections, positionOf, turnoutBelow } from './store.ts';

export interface BallotBoxParts {
  readonly database: BoxDatabase;
  readonly identity: BoxIdentity;
  readonly now: () => Date;
  /** For tests that repeat a shuffle. */
  readonly draw?: Draw | undefined;
}

/** A promise that a ballot will stand on the board: given only for what is committed. */
export interface Receipt {
  readonly leaf: Uint8Array;
  readonly signature: Uint8Array;
}

export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly checkpoint: Uint8Array;
}

const REFUSAL_OF_CHECK = new Map([
  ['ballot-signatures', 'signature'],
  ['tokens', 'token'],
]);
const DAMAGED = 'damaged';

/** Everything the box does, without HTTP. Elections are those of its database; there is one writer. */
export class BallotBox {
  readonly #parts: BallotBoxParts;
  readonly #elections: Map<string, BoxElection>;
  readonly #keeper: Keeper;

  private constructor(parts: BallotBoxParts, elections: Map<string, BoxElection>, keeper: Keeper) {
    this.#parts = parts;
    this.#elections = elections;
    this.#keeper = keeper;
  }

  static async open(parts: BallotBoxParts): Promise<BallotBox> {
    const { writer } = parts.database;
    const elections = await loadElections(writer, parts.identity);
    return new BallotBox(parts, elections, await Keeper.open(writer, elections, parts.draw));
  }

  /** Elections whose ballots are being taken now. */
  open(): readonly BoxElection[] {
    return [...this.#elections.values()].filter(
      (election) => windowOf(election, this.#parts.now()) === 'open' && election.damage === undefined,
    );
  }

  /** Asks the witnesses about every board that is not published to its end; batches that waited for that move. */
  async catchUp(): Promise<void> {
    for (const election of this.#elections.values()) {
      const { board, damage, close } = election;
      const isDone = board.published?.size === board.size && (board.mayGrow || close !== undefined);
      if (damage === undefined && !isDone) await this.#keeper.ask(election);
    }
    await this.#keeper.moveBatches();
  }

  find(id: string): Result<BoxElection, Refusal> {
    const election = this.#elections.get(id);
    if (election === undefined) return refuse('unknown-election', 404);
    return election.damage === undefined ? ok(election) : refuse(DAMAGED, 503, election.damage);
  }

  /** Makes an election known; the same manifest again is no fault. Ok once its first checkpoint is cosigned. */
  async prepare(id: string, manifestText: string): Promise<Result<undefined, Refusal>> {
    const { identity } = this.#parts;
    const manifestBytes = utf8(manifestText);
    const manifest = readOwnManifest(identity, id, manifestBytes);
    if (!manifest.ok) return manifest;
    const fresh = await openElection(identity, manifest.value, { manifestBytes, leaves: [], close: undefined });
    const election = await this.#keeper.write(async (client) => {
      const known = this.#elections.get(id);
      if (known !== undefined) return known;
      await insertElection(client, id, manifestBytes);
      this.#elections.set(id, fresh);
      return fresh;
    });
    if (!equalBytes(election.manifestBytes, manifestBytes)) return refuse('manifest-differs', 409);
    return this.#published(election);
  }

  /** Checks a ballot, keeps it, and only then promises. The same bytes again get the same promise, whenever they come. */
  async cast(id: string, ballot: Uint8Array): Promise<Result<Receipt, Refusal>> {
    const found = this.find(id);
    if (!found.ok) return found;
    const election = found.value;
    const leaf = leafHash(ballot, nativeSha256);
    const window = windowOf(election, this.#parts.now());
    if (window !== 'open') {
      const isKept = await isTaken(this.#parts.database.readers, id, leaf);
      return isKept ? ok({ leaf, signature: election.promise(leaf) }) : refuse(window, 409);
    }
    if (election.board.standing === 'behind-witness') return refuse('behind-witness', 503);
    const checked = await election.check(ballot);
    if (!checked.ok) {
      const { check, detail } = checked.error;
      return refuse(REFUSAL_OF_CHECK.get(check) ?? 'malformed', 422, detail);
    }
    const { votingKey } = checked.value;
    const saved = await this.#keeper.save({ election: id, leaf, votingKey, ballot });
    if (saved.isKept) return ok({ leaf, signature: election.promise(leaf) });
    return election.close === undefined ? refuse('too-many', 409) : refuse('closed', 409);
  }

  /** Proof that a ballot stands on the published board. */
  async prove(id: string, leaf: Uint8Array): Promise<Result<InclusionProof, Refusal>> {
    const found = this.find(id);
    if (!found.ok) return found;
    const { board } = found.value;
    const { published } = board;
    const index = await positionOf(this.#parts.database.readers, id, leaf);
    if (index === undefined || published === undefined || index >= published.size) return refuse('not-yet', 404);
    const { size, checkpoint } = published;
    return ok({ index, size, checkpoint, proof: await inclusionProof(board.read, index, size) });
  }

  /** Of the batches that have been published. */
  async turnout(id: string): Promise<Result<{ readonly keys: number; readonly ballots: number }, Refusal>> {
    const found = this.find(id);
    if (!found.ok) return found;
    const size = found.value.board.published?.size ?? 0;
    return ok(await turnoutBelow(this.#parts.database.readers, id, size));
  }

  /** Entries of the board below its published size. */
  async entries(election: BoxElection, start: number, end: number): Promise<readonly Uint8Array[]> {
    const { manifest, manifestBytes, close, board } = election;
    const ballots = await ballotsBetween(this.#parts.database.readers, manifest.election, start, end);
    const isLast = close !== undefined && end === board.size;
    return [...(start === 0 ? [manifestBytes] : []), ...ballots, ...(isLast ? [close] : [])];
  }

  /** Ends an election with its issuers' statements. Ok once enough witnesses have cosigned the closed board. */
  async close(id: string, issued: unknown): Promise<Result<BoxElection, Refusal>> {
    const found = this.find(id);
    if (!found.ok) return found;
    const election = found.value;
    if (windowOf(election, this.#parts.now()) !== 'closed')
      return refuse('still-open', 409, election.manifest.closesAt);
    const statements = readStatements(election, issued);
    if (!statements.ok) return statements;
    const record = closeRecordWith(id, statements.value);
    if (election.close === undefined) {
      const standing = await this.#published(election);
      if (!standing.ok) return standing;
      await this.#keeper.close(election, record);
    }
    const ballots = election.board.size - 2;
    if (!election.close || !equalBytes(election.close, record(ballots))) return refuse('closed-otherwise', 409);
    const published = await this.#published(election);
    return published.ok ? ok(election) : published;
  }

  /** Everything a scrutineer's count begins with, as one archive: manifest, ballots, close record, checkpoint. */
  async archive(id: string): Promise<Result<Uint8Array, Refusal>> {
    const found = this.find(id);
    if (!found.ok) return found;
    const { manifestBytes, close, board } = found.value;
    const { published } = board;
    if (close === undefined || published?.size !== board.size) return refuse('not-closed', 409);
    const ballots = await ballotsBetween(this.#parts.database.readers, id, 1, board.size - 1);
    const files = ballotFiles(ballots);
    files.set('manifest.json', manifestBytes).set('close.json', close).set('checkpoint', published.checkpoint);
    return ok(writeArchive(files));
  }

  async #published(election: BoxElection): Promise<Result<undefined, Refusal>> {
    const { board } = election;
    if (board.published?.size !== board.size || !board.mayGrow) await this.#keeper.ask(election);
    if (board.standing === 'behind-witness') return refuse('behind-witness', 503);
    return board.published?.size === board.size ? ok() : refuse('witness-unreachable', 503);
  }
}
