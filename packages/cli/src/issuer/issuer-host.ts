import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import type { WitnessAddress } from '@baraza/transparency-log';
import { forOperator } from '../http/operator.ts';
import type { Answer, Handler } from '../http/serve.ts';
import type { NamedSecret } from '../keys/key-file.ts';
import { HostedElection } from './hosted-election.ts';
import type { PreparationFault } from './issuer-folder.ts';
import { issuerService } from './issuer-service.ts';

export interface IssuerHostParts {
  /** Holds `identity.json` and a folder per election. */
  readonly folder: string;
  /** As manifests call this issuer. */
  readonly issuer: string;
  readonly identity: NamedSecret;
  readonly witnesses: readonly WitnessAddress[];
  readonly now: () => Date;
}

const IDENTIFIER = /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/;
const STYLES_MAXIMUM = 500;
const ELECTION_PATH = /^\/elections\/([^/?]{1,64})(\/[^?]*)?$/;
const UNAVAILABLE = new Set(['replaying-log', 'witness-unreachable', 'unusable']);

function json(status: number, value: unknown): Answer {
  return { status, body: JSON.stringify(value), contentType: 'application/json' };
}

function refused({ refusal, detail }: PreparationFault): Answer {
  const status = refusal === 'unknown-election' ? 404 : UNAVAILABLE.has(refusal) ? 503 : 409;
  return json(status, { refusal, detail });
}

const NOT_FOUND = json(404, { refusal: 'unknown-operation' });
const MALFORMED = json(400, { refusal: 'malformed' });

function parse(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(body)) as unknown;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function areStyles(value: unknown): value is string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > STYLES_MAXIMUM) return false;
  return value.every((style) => typeof style === 'string' && IDENTIFIER.test(style));
}

function areRolls(value: unknown): value is Record<string, string[]> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((roll) => Array.isArray(roll) && roll.every((key) => typeof key === 'string'));
}

/** One issuer for many elections: each in a folder of its own, with keys that were made here and never leave. */
export class IssuerHost {
  readonly #parts: IssuerHostParts;
  readonly #elections = new Map<string, HostedElection>();

  constructor(parts: IssuerHostParts) {
    this.#parts = parts;
  }

  /** `/elections/<id>/<style>/{requests,lookups,checkpoint}`: what members' browsers and monitors ask. */
  readonly public: Handler = async (request) => {
    const [, id = '', rest = ''] = ELECTION_PATH.exec(request.path) ?? [];
    const opened = IDENTIFIER.test(id) ? await this.#known(id) : undefined;
    if (opened === undefined) return NOT_FOUND;
    return opened.ok ? issuerService(opened.value)({ ...request, path: rest }) : refused(opened.error);
  };

  /** `/operator/elections/<id>…`, for the platform's returning officer. */
  operator(token: string): Handler {
    return forOperator(token, async ({ method, path, body }) => {
      const [, id = '', what = ''] = /^\/operator(?:\/elections\/([^/?]+))(\/[^?]*)?$/.exec(path) ?? [];
      if (!IDENTIFIER.test(id)) return NOT_FOUND;
      const election = await this.#election(id);
      if (method === 'POST' && what === '/keys') return this.#keys(election, parse(body)?.['styles']);
      if (method === 'PUT' && what === '') return this.#prepare(election, parse(body));
      if (method !== 'GET') return NOT_FOUND;
      if (what === '/statement') {
        const stated = await election.statement();
        return stated.ok ? { ...json(200, null), body: stated.value } : refused(stated.error);
      }
      const [, style] = /^\/requests\/([^/]+)$/.exec(what) ?? [];
      if (style === undefined) return NOT_FOUND;
      const requests = await election.requests(style);
      if (!requests.ok) return refused(requests.error);
      return { status: 200, body: requests.value, contentType: 'application/x-ndjson' };
    });
  }

  async close(): Promise<void> {
    for (const election of this.#elections.values()) await election.close();
  }

  async #keys(election: HostedElection, styles: unknown): Promise<Answer> {
    if (!areStyles(styles) || new Set(styles).size < styles.length) return MALFORMED;
    const keys = await election.keys(styles);
    return keys.ok ? json(200, keys.value) : refused(keys.error);
  }

  async #prepare(election: HostedElection, given: Readonly<Record<string, unknown>> | undefined): Promise<Answer> {
    const { manifest, rolls } = given ?? {};
    if (typeof manifest !== 'string' || !areRolls(rolls)) return MALFORMED;
    const prepared = await election.prepare(manifest, rolls);
    return prepared.ok ? json(200, {}) : refused(prepared.error);
  }

  /**
   * Remembered before it is opened, so that all who ask at once ask the same one, and forgotten where there is none:
   * strangers must not fill the memory by asking for elections that do not exist.
   */
  async #known(id: string): ReturnType<HostedElection['open']> {
    const known = this.#elections.get(id) ?? this.#make(id);
    this.#elections.set(id, known);
    const opened = await known.open();
    if (!opened.ok && opened.error.refusal === 'unknown-election') this.#elections.delete(id);
    return opened;
  }

  async #election(id: string): Promise<HostedElection> {
    const known = this.#elections.get(id) ?? this.#make(id);
    this.#elections.set(id, known);
    await mkdir(join(this.#parts.folder, 'elections', id), { recursive: true, mode: 0o700 });
    return known;
  }

  #make(id: string): HostedElection {
    const { folder, issuer, identity, witnesses, now } = this.#parts;
    return new HostedElection({ path: join(folder, 'elections', id), issuer, identity, witnesses }, id, now);
  }
}
