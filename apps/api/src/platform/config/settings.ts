import { isIP } from 'node:net';
import { err, ok, type Result } from '@baraza/result';
import {
  faultsOfProductionElections,
  readElectionSettings,
  readLogSettings,
  type ElectionSettings,
  type LogSettings,
} from './election-settings.ts';

export type { ElectionSettings, LogSettings } from './election-settings.ts';

/** Everything that a deployment may say; read once at start, never from `process.env` elsewhere. */
export interface Settings {
  readonly production: boolean;
  /** Persona sign-in, an explorable schema, a mailbox page and a played past; loopback only. */
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  /** Addresses and subnets of the proxies in front, whose `X-Forwarded-For` is believed; nobody else's is. */
  readonly trustedProxies?: readonly string[];
  /** Address under which people reach the portal, without a trailing slash. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly stripe: { readonly secretKey: string; readonly apiBase: string | null; readonly webhookSecret: string };
  /** Lets its holder establish one fund; null where that is done or never wanted. */
  readonly founderToken?: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** 32 bytes that wrap every person's key; kept outside the database. */
  readonly vaultMasterKey: Buffer;
  /** Signs short-lived file links. */
  readonly linkSecret: string;
  /** Missing where no ballot box and issuers are known: then no election can be announced. */
  readonly elections?: ElectionSettings | null;
  /** Missing where this installation signs no transparency log. */
  readonly log?: LogSettings | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const DEMO_SECRET = /demo|sandbox|change.?me|secret|example/i;
const MIN_SECRET_LENGTH = 32;

/** Settings from environment variables, or every reason why the product must not start with them. */
export function readSettings(env: Environment): Result<Settings, readonly string[]> {
  const port = Number(env['PORT'] ?? '4000');
  const elections = readElectionSettings(env);
  const log = readLogSettings(env);
  const settings: Settings = {
    production: env['NODE_ENV'] === 'production',
    demo: env['BARAZA_DEMO'] === '1',
    host: env['HOST'] ?? '127.0.0.1',
    port,
    trustedProxies: (env['TRUSTED_PROXIES'] ?? '').split(',').flatMap((proxy) => proxy.trim() || []),
    publicUrl: (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    databaseUrl: env['DATABASE_URL'] ?? '',
    stripe: {
      secretKey: env['STRIPE_SECRET_KEY'] ?? '',
      apiBase: env['STRIPE_API_BASE'] ?? null,
      webhookSecret: env['STRIPE_WEBHOOK_SECRET'] ?? '',
    },
    founderToken: env['FOUNDER_TOKEN'] ?? null,
    smtpUrl: env['SMTP_URL'] ?? null,
    mailFrom: env['MAIL_FROM'] ?? 'Baraza <no-reply@localhost>',
    vaultMasterKey: Buffer.from(env['VAULT_MASTER_KEY'] ?? '', 'base64'),
    linkSecret: env['LINK_SECRET'] ?? '',
    elections: elections.value,
    log: log.value,
  };
  const faults = [
    ...faultsOfAny(settings),
    ...elections.faults,
    ...log.faults,
    ...(settings.production ? faultsOfProduction(settings, env) : []),
  ];
  return faults.length > 0 ? err(faults) : ok(settings);
}

function faultsOfAny(settings: Settings): string[] {
  const faults: string[] = [];
  if (!Number.isInteger(settings.port) || settings.port < 0 || settings.port > 65_535)
    faults.push('PORT is not a port number.');
  for (const proxy of settings.trustedProxies ?? []) {
    if (!isSubnet(proxy))
      faults.push(`TRUSTED_PROXIES: “${proxy}” is neither an address nor a subnet like 10.0.0.0/8.`);
  }
  if (!settings.databaseUrl) faults.push('DATABASE_URL is missing: the address of a PostgreSQL 16 or later.');
  if (settings.vaultMasterKey.length !== 32) faults.push('VAULT_MASTER_KEY must be 32 bytes in base64.');
  if (settings.linkSecret.length < MIN_SECRET_LENGTH)
    faults.push(`LINK_SECRET needs at least ${MIN_SECRET_LENGTH} characters.`);
  if (!settings.stripe.secretKey) faults.push('STRIPE_SECRET_KEY is missing.');
  if (!settings.stripe.webhookSecret) faults.push('STRIPE_WEBHOOK_SECRET is missing.');
  if (settings.demo && !isLoopback(settings.host))
    faults.push('Demo mode listens on loopback only: unset HOST or BARAZA_DEMO.');
  return faults;
}

function isSubnet(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const longest = isIP(address) === 4 ? 32 : 128;
  const isLength = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= longest);
  return isIP(address) !== 0 && isLength && rest.length === 0;
}

function faultsOfProduction(settings: Settings, env: Environment): string[] {
  const faults: string[] = [];
  if (settings.demo)
    faults.push('NODE_ENV=production refuses demo mode: unset BARAZA_DEMO and set DATABASE_URL to your own database.');
  if (!settings.publicUrl.startsWith('https://')) faults.push('PUBLIC_URL must start with https:// in production.');
  for (const name of ['LINK_SECRET', 'STRIPE_WEBHOOK_SECRET', 'STRIPE_SECRET_KEY']) {
    if (DEMO_SECRET.test((env[name] ?? '').replace(/^sk_/, ''))) faults.push(`${name} looks like a demo value.`);
  }
  if (new Set(settings.vaultMasterKey).size < 16) faults.push('VAULT_MASTER_KEY is not random.');
  return [...faults, ...faultsOfProductionElections(settings.elections ?? null, settings.log ?? null)];
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

/** Injection token of {@link Settings}. */
export const SETTINGS = Symbol('Settings');
