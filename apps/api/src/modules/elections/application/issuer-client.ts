import { Inject, Injectable } from '@nestjs/common';
import { MINUTE_MS } from '../../../platform/clock/clock.ts';
import type { IssuerAddress } from '../../../platform/config/election-settings.ts';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import { askParty, askPartyForJson, PartyProblem } from './operator-request.ts';

const REQUESTS_MAXIMUM_BYTES = 200 * 1024 * 1024;

export interface IssuerKeys {
  readonly key: string;
  /** One per style, in the order asked. */
  readonly rsaKeys: readonly string[];
}

/** The issuers' operator side. */
@Injectable()
export class IssuerClient {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Making RSA keys takes a while, and a second asking answers the same ones. */
  async keys(issuerId: string, slug: string, styles: readonly string[]): Promise<IssuerKeys> {
    const answer = await this.json(issuerId, {
      method: 'POST',
      path: `${slug}/keys`,
      body: { styles },
      timeoutMs: MINUTE_MS,
    });
    const { key, rsaKeys } = (answer ?? {}) as { key?: unknown; rsaKeys?: unknown };
    const areTexts = Array.isArray(rsaKeys) && rsaKeys.every((text) => typeof text === 'string');
    if (typeof key !== 'string' || !areTexts || rsaKeys.length !== styles.length)
      throw new PartyProblem('answered no keys');
    return { key, rsaKeys: rsaKeys as string[] };
  }

  async deliverManifest(
    issuerId: string,
    slug: string,
    delivery: { manifest: string; rolls: Readonly<Record<string, readonly string[]>> },
  ): Promise<void> {
    await this.json(issuerId, { method: 'PUT', path: slug, body: delivery, timeoutMs: MINUTE_MS });
  }

  /** One signed statement per style; after that the issuer signs nothing for this election. */
  async statement(issuerId: string, slug: string): Promise<unknown> {
    return this.json(issuerId, { method: 'GET', path: `${slug}/statement` });
  }

  /** The signed requests of one style, one a line, for scrutineers. Never stored here. */
  requests(issuerId: string, slug: string, style: string): Promise<Uint8Array> {
    const { operatorUrl, token } = this.address(issuerId);
    const url = `${operatorUrl}/operator/elections/${slug}/requests/${style}`;
    return askParty({ method: 'GET', url, token, timeoutMs: 5 * MINUTE_MS, maximumBytes: REQUESTS_MAXIMUM_BYTES });
  }

  private json(
    issuerId: string,
    request: { method: 'GET' | 'POST' | 'PUT'; path: string; body?: object; timeoutMs?: number },
  ): Promise<unknown> {
    const { operatorUrl, token } = this.address(issuerId);
    const { path, ...rest } = request;
    return askPartyForJson({ ...rest, url: `${operatorUrl}/operator/elections/${path}`, token });
  }

  private address(issuerId: string): IssuerAddress {
    const issuer = this.settings.elections?.issuers.find(({ id }) => id === issuerId);
    if (!issuer) throw new PartyProblem('is not configured any more');
    return issuer;
  }
}
