import { err, ok, type Result } from '@baraza/result';
import type { Terminal } from '../command.ts';
import { clockOf } from '../http/demo-clock.ts';
import { untilAsked } from '../http/serve.ts';
import { readBytes } from '../read-bytes.ts';
import { readWitnesses } from './issuer-config.ts';
import { startIssuerHost, type IssuerHostOptions } from './start-issuer-host.ts';

type Arguments = Readonly<Record<string, string | readonly string[] | undefined>>;

const TOKEN_LENGTH_MINIMUM = 32;
const PORT = /^\d{1,5}$/;
const IDENTIFIER = /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/;

async function readToken(file: string): Promise<Result<string, string>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const token = new TextDecoder().decode(bytes.value).trim();
  if (token.length >= TOKEN_LENGTH_MINIMUM) return ok(token);
  return err(`${file}: a token has at least ${TOKEN_LENGTH_MINIMUM} characters`);
}

/** `KEY=URL`: a verifier key holds equals signs only at its end, an address begins with its scheme. */
function splitWitness(text: string): { readonly key: string; readonly url: string } {
  const at = text.search(/=https?:/);
  return at < 0 ? { key: text, url: '' } : { key: text.slice(0, at), url: text.slice(at + 1) };
}

async function readOptions(folder: string, given: Arguments): Promise<Result<IssuerHostOptions, string>> {
  const text = (name: string): string => (typeof given[name] === 'string' ? given[name] : '');
  const [issuer, name, port, operatorPort] = ['id', 'name', 'port', 'operator-port'].map(text);
  if (!issuer || !name || !PORT.test(port ?? '') || !PORT.test(operatorPort ?? '')) {
    return err('baraza issuer host: --id, --name, --port and --operator-port are needed (see baraza issuer --help)');
  }
  if (!IDENTIFIER.test(issuer)) return err(`--id ${issuer}: small letters, digits and hyphens`);
  const token = await readToken(text('token-file'));
  if (!token.ok) return token;
  const listed = Array.isArray(given['witness']) ? (given['witness'] as readonly string[]) : [];
  const witnesses = readWitnesses(listed.map(splitWitness));
  if (!witnesses.ok) return witnesses;
  const ports = { port: Number(port), operatorPort: Number(operatorPort) };
  return ok({ folder, issuer, name, token: token.value, witnesses: witnesses.value, ...ports });
}

/** `baraza issuer host`: serves until it is stopped. */
export async function hostIssuer(
  folder: string,
  given: Arguments,
  terminal: Terminal,
): Promise<Result<string, string>> {
  const options = await readOptions(folder, given);
  if (!options.ok) return options;
  const host = await startIssuerHost({ ...options.value, now: clockOf(process.env) });
  if (!host.ok) return host;
  const { key, publicUrl, operatorUrl, stop } = host.value;
  terminal.write(`issuer ${options.value.issuer} on ${publicUrl}, operator on ${operatorUrl}\n${key}\n`);
  await untilAsked();
  await stop();
  return ok('stopped');
}
