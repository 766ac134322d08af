import { parseCastBallot, signPromise } from '@baraza/blind-ballots';
import { checkpointOver, seedOf, type Election } from '@baraza/blind-ballots/testing';
import { inclusionProof, leafHash, nodeReaderOver, toBase64Url, utf8 } from '@baraza/transparency-log';
import type { AskBox, BoxAnswer } from '../box/ballot-box.ts';

const json = (status: number, value: unknown): BoxAnswer => ({ status, text: JSON.stringify(value) });

/** The public routes of a ballot box for one simulated election, in memory: what the voting page asks, and nothing else. */
export class FakeBox {
  readonly ballots: string[] = [];
  /** Set: the box refuses with this word. */
  refusal: string | undefined;
  /** The next so many answers are lost on their way back. */
  answersLost = 0;
  readonly #election: Election;
  readonly #boxSeed: Uint8Array;
  #published = 0;

  constructor(election: Election, boxSeed: Uint8Array = seedOf('log')) {
    this.#election = election;
    this.#boxSeed = boxSeed;
  }

  /** Publishes what is waiting, as the box does with a batch. */
  publish(): void {
    this.#published = this.ballots.length;
  }

  readonly ask: AskBox = async (path, body) => {
    const answer = await this.answer(path, body);
    if (this.answersLost > 0) {
      this.answersLost -= 1;
      throw new TypeError('Failed to fetch');
    }
    return answer;
  };

  async answer(path: string, body?: string): Promise<BoxAnswer> {
    const { election, title, closesAt } = this.#election.manifest;
    if (path === '/elections') return json(200, [{ id: election, title, closesAt }]);
    const [, id, rest] = /^\/elections\/([a-z0-9-]+)\/(.+)$/.exec(path) ?? [];
    if (id !== election) return json(404, { refusal: 'unknown-election' });
    if (rest === 'manifest.json') {
      return { status: 200, text: new TextDecoder().decode(this.#election.manifestBytes) };
    }
    if (rest === 'ballots' && body !== undefined) return this.#take(body);
    return rest?.startsWith('proofs/') ? this.#prove(rest.slice('proofs/'.length)) : json(404, { refusal: 'no-such' });
  }

  #take(body: string): BoxAnswer {
    if (this.refusal !== undefined) return json(403, { refusal: this.refusal });
    if (!parseCastBallot(utf8(body)).ok) return json(400, { refusal: 'malformed' });
    if (!this.ballots.includes(body)) this.ballots.push(body);
    const promise = signPromise(this.#election.manifest.election, leafHash(utf8(body)), this.#boxSeed);
    return json(200, { promise: { leaf: toBase64Url(promise.leaf), signature: toBase64Url(promise.signature) } });
  }

  async #prove(leafText: string): Promise<BoxAnswer> {
    const entries = [this.#election.manifestBytes, ...this.ballots.slice(0, this.#published).map(utf8)];
    const leaves = entries.map((entry) => leafHash(entry));
    const index = leaves.findIndex((leaf) => toBase64Url(leaf) === leafText);
    if (index < 0) return json(404, { refusal: 'not-yet' });
    const proof = await inclusionProof(nodeReaderOver(leaves), index, leaves.length);
    const checkpoint = new TextDecoder().decode(checkpointOver(leaves, this.#election.manifest.board.key.name));
    return json(200, { index, size: leaves.length, proof: proof.map(toBase64Url), checkpoint });
  }
}
