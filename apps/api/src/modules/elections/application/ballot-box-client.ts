import { Inject, Injectable } from '@nestjs/common';
import { MINUTE_MS } from '../../../platform/clock/clock.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { askParty, askPartyForJson, PartyProblem } from './operator-request.ts';

const BOARD_MAXIMUM_BYTES = 256 * 1024 * 1024;

/** The ballot box's operator side. It never tells who cast, because it does not know. */
@Injectable()
export class BallotBoxClient {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** The verifier key that will sign the election's board, made on the first asking, and which voting page is served. */
  async boardKey(slug: string): Promise<{ boardKey: string; pageHash: string | null }> {
    const answer = (await this.ask('GET', `${slug}/key`)) as { key?: unknown; pageHash?: unknown } | null;
    if (typeof answer?.key !== 'string') throw new PartyProblem('answered no key');
    return { boardKey: answer.key, pageHash: typeof answer.pageHash === 'string' ? answer.pageHash : null };
  }

  async deliverManifest(slug: string, manifest: string): Promise<void> {
    await this.ask('PUT', slug, { manifest });
  }

  async close(slug: string, issued: readonly object[]): Promise<void> {
    await this.ask('POST', `${slug}/close`, { issued });
  }

  /** The archive of the closed board. */
  board(slug: string): Promise<Uint8Array> {
    return askParty({
      ...this.address(`${slug}/board`),
      method: 'GET',
      timeoutMs: 5 * MINUTE_MS,
      maximumBytes: BOARD_MAXIMUM_BYTES,
    });
  }

  /** Of finished batches; null where the box does not answer. */
  async turnout(slug: string): Promise<{ keys: number; ballots: number } | null> {
    const { operatorUrl, token } = this.box();
    const url = `${operatorUrl}/operator/elections/${slug}/turnout`;
    const answer = await askPartyForJson({ method: 'GET', url, token, timeoutMs: 2_000, maximumBytes: 10_000 }).catch(
      () => null,
    );
    const { keys, ballots } = (answer ?? {}) as { keys?: unknown; ballots?: unknown };
    return typeof keys === 'number' && typeof ballots === 'number' ? { keys, ballots } : null;
  }

  private ask(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<unknown> {
    return askPartyForJson({ ...this.address(path), method, ...(body && { body }) });
  }

  private address(path: string): { url: string; token: string } {
    const { operatorUrl, token } = this.box();
    return { url: `${operatorUrl}/operator/elections/${path}`, token };
  }

  private box() {
    if (!this.settings.elections) throw new PartyProblem('is not configured');
    return this.settings.elections.ballotBox;
  }
}
