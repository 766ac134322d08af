import type { Environment } from './settings.ts';

/** One of the parties that sign voting keys: its public side for browsers, its operator side for this API. */
export interface IssuerAddress {
  /** As the manifest calls it. */
  readonly id: string;
  /** Who runs it, in words. */
  readonly name: string;
  readonly operatorUrl: string;
  readonly publicUrl: string;
  /** Bearer token of the operator side. */
  readonly token: string;
}

/** Where the parts of an election are. They are processes of their own, with data of their own. */
export interface ElectionSettings {
  /** Under which the voting page is reached: a host of its own, without a trailing slash. */
  readonly voteUrl: string;
  readonly ballotBox: { readonly operatorUrl: string; readonly token: string };
  /** At least two, by different organisations. */
  readonly issuers: readonly IssuerAddress[];
}

/** The transparency log of this installation. */
export interface LogSettings {
  /** By custom its address without https://. */
  readonly name: string;
  /** 32 bytes, Ed25519. */
  readonly signingSeed: Buffer;
  /** Verifier keys (C2SP, type 4) and where to ask. */
  readonly witnesses: readonly { readonly key: string; readonly url: string }[];
}

type Read<Value> = { readonly value: Value | null; readonly faults: readonly string[] };

const ELECTION_VARIABLES = ['VOTE_URL', 'BALLOT_BOX_OPERATOR_URL', 'BALLOT_BOX_TOKEN', 'ELECTION_ISSUERS'] as const;
const MIN_TOKEN_LENGTH = 32;
const IDENTIFIER = /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/;
const LOG_NAME = /^[^\s+]{1,200}$/;
const WITNESS_KEY = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+={0,2}$/;
const NOTHING = { value: null, faults: [] };

/** All four variables or none: half of them is a mistake, and none means that no election can be announced. */
export function readElectionSettings(env: Environment): Read<ElectionSettings> {
  if (ELECTION_VARIABLES.every((name) => !env[name])) return NOTHING;
  const missing = ELECTION_VARIABLES.filter((name) => !env[name]);
  if (missing.length > 0) return fault(`For elections ${missing.join(', ')} must be set as well.`);
  const issuers = readList<IssuerAddress>(env['ELECTION_ISSUERS'] ?? '', isIssuer);
  const token = env['BALLOT_BOX_TOKEN'] ?? '';
  const [voteUrl, operatorUrl] = [env['VOTE_URL'] ?? '', env['BALLOT_BOX_OPERATOR_URL'] ?? ''].map(withoutSlash);
  if (!issuers) return fault('ELECTION_ISSUERS must be a JSON list of {id, name, operatorUrl, publicUrl, token}.');
  const faults = [
    ...[voteUrl, operatorUrl].flatMap((url, index) =>
      isUrl(url) ? [] : [`${ELECTION_VARIABLES[index]} is not an http address.`],
    ),
    ...(token.length < MIN_TOKEN_LENGTH ? [`BALLOT_BOX_TOKEN needs at least ${MIN_TOKEN_LENGTH} characters.`] : []),
    ...faultsOfIssuers(issuers),
  ];
  if (faults.length > 0 || voteUrl === undefined || operatorUrl === undefined) return { value: null, faults };
  const addresses = issuers.map((issuer) => ({
    ...issuer,
    operatorUrl: withoutSlash(issuer.operatorUrl),
    publicUrl: withoutSlash(issuer.publicUrl),
  }));
  return { value: { voteUrl, ballotBox: { operatorUrl, token }, issuers: addresses }, faults: [] };
}

/** The log needs a name and a key; witnesses may follow later. */
export function readLogSettings(env: Environment): Read<LogSettings> {
  const [name, seed] = [env['LOG_NAME'], env['LOG_SIGNING_SEED']];
  if (!name && !seed) return NOTHING;
  if (!name || !LOG_NAME.test(name)) return fault('LOG_NAME is missing, or has a space or a plus sign in it.');
  const signingSeed = Buffer.from(seed ?? '', 'base64');
  if (signingSeed.length !== 32) return fault('LOG_SIGNING_SEED must be 32 bytes in base64.');
  const witnesses = readList<LogSettings['witnesses'][number]>(env['LOG_WITNESSES'] || '[]', isWitness);
  if (!witnesses) return fault('LOG_WITNESSES must be a JSON list of {key, url}, each key a verifier key.');
  return { value: { name, signingSeed, witnesses }, faults: [] };
}

/** What is tolerable on one machine and not where people vote. */
export function faultsOfProductionElections(elections: ElectionSettings | null, log: LogSettings | null): string[] {
  const faults: string[] = [];
  if (log && new Set(log.signingSeed).size < 16) faults.push('LOG_SIGNING_SEED is not random.');
  if (!elections) return faults;
  const open = [elections.voteUrl, ...elections.issuers.map(({ publicUrl }) => publicUrl)];
  if (open.some((url) => !url.startsWith('https://')))
    faults.push('VOTE_URL and every publicUrl of ELECTION_ISSUERS must start with https:// in production.');
  if (!log) faults.push('Elections need the transparency log: set LOG_NAME and LOG_SIGNING_SEED.');
  const tokens = [elections.ballotBox.token, ...elections.issuers.map(({ token }) => token)];
  if (tokens.some((token) => new Set(token).size < 12 || /demo|sandbox|change.?me|secret|example/i.test(token)))
    faults.push('A token of the ballot box or of an issuer looks like a demo value.');
  return faults;
}

function faultsOfIssuers(issuers: readonly IssuerAddress[]): string[] {
  const faults: string[] = [];
  if (issuers.length < 2) faults.push('ELECTION_ISSUERS needs at least two issuers, run by different organisations.');
  if (new Set(issuers.map(({ id }) => id)).size < issuers.length) faults.push('ELECTION_ISSUERS has an id twice.');
  if (issuers.some(({ token }) => token.length < MIN_TOKEN_LENGTH))
    faults.push(`Every token of ELECTION_ISSUERS needs at least ${MIN_TOKEN_LENGTH} characters.`);
  return faults;
}

function isIssuer(value: Partial<Record<keyof IssuerAddress, unknown>>): boolean {
  const { id, name, operatorUrl, publicUrl, token } = value;
  const isNamed = typeof id === 'string' && IDENTIFIER.test(id) && typeof name === 'string' && name !== '';
  return isNamed && isUrl(operatorUrl) && isUrl(publicUrl) && typeof token === 'string';
}

function isWitness({ key, url }: { readonly key?: unknown; readonly url?: unknown }): boolean {
  return typeof key === 'string' && WITNESS_KEY.test(key) && isUrl(url);
}

function readList<Item>(text: string, isItem: (value: Partial<Record<keyof Item, unknown>>) => boolean): Item[] | null {
  try {
    const list = JSON.parse(text) as unknown;
    const isList = Array.isArray(list) && list.every((item) => typeof item === 'object' && item !== null);
    return isList && list.every((item: Partial<Record<keyof Item, unknown>>) => isItem(item)) ? (list as Item[]) : null;
  } catch {
    return null;
  }
}

function isUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  return ['http:', 'https:'].includes(new URL(value).protocol);
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function fault(text: string): Read<never> {
  return { value: null, faults: [text] };
}
