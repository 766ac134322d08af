import { parseArgs } from 'node:util';
import { canonicalJson, type IssuedStatement } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { formatVerifierKey, toBase64Url, verifierKeyOf } from '@baraza/transparency-log';
import { EXIT_BAD_INPUT, EXIT_OK, type Command, type Terminal } from '../command.ts';
import { serve, untilAsked } from '../http/serve.ts';
import { hostIssuer } from '../issuer/host-from-arguments.ts';
import { readIssuerConfig } from '../issuer/issuer-config.ts';
import { issuerService } from '../issuer/issuer-service.ts';
import { createIssuerKeys } from '../issuer/new-issuer-keys.ts';
import { issuedStatements, openIssuer, requestLogOrigin, type OpenIssuer } from '../issuer/open-issuer.ts';

const help = `Usage: baraza issuer new-keys NAME --style STYLE --style STYLE … --keys FOLDER
       baraza issuer log-keys CONFIG
       baraza issuer serve CONFIG --port N
       baraza issuer statement CONFIG
       baraza issuer host FOLDER --id ID --name NAME --port N --operator-port M --token-file FILE --witness KEY=URL …

Runs one of an election's issuers: with its own key, data and process, apart from the platform.

  new-keys   makes the identity key and an RSA key per style; prints the public halves for the manifest
  log-keys   prints the verifier keys of the request logs, for the witnesses
  serve      issues tokens on 127.0.0.1 until it is stopped: each request is on disk and cosigned by every witness
             before it is answered; after a restore nothing is signed until this log has caught up with the witnesses'
  statement  prints the signed statement for close.json (stop "serve" first)
  host       runs an issuer for many elections: members ask on 127.0.0.1:N, the platform's returning officer prepares
             elections and fetches statements on 127.0.0.1:M with the token in FILE. Keys are made in FOLDER and stay
             there. ID is what manifests call this issuer, NAME its identity key. No statement is signed before the
             vote has closed, and nothing is issued after it

CONFIG is a JSON file: {"issuer": id in the manifest, "manifest": FILE, "keys": FOLDER, "rolls": FOLDER with a
STYLE.ndjson each, "data": FOLDER, "witnesses": [{"key": verifier key, "url": address}]}. Paths are relative to it.

Exit code 0: done. 2: the configuration does not fit the manifest, or cannot be read.
`;

/** `baraza issuer`: see the help text. */
export const issuer: Command = { summary: 'issue voting tokens, apart from the platform', help, run };

const OPTIONS = {
  style: { type: 'string', multiple: true },
  keys: { type: 'string' },
  port: { type: 'string' },
  id: { type: 'string' },
  name: { type: 'string' },
  'operator-port': { type: 'string' },
  'token-file': { type: 'string' },
  witness: { type: 'string', multiple: true },
} as const;
const SEE_HELP = 'baraza issuer: see baraza issuer --help';

function jsonOf({ issuer: id, style, issued, requestsRoot, signature }: IssuedStatement) {
  return { issuer: id, style, issued, requestsRoot: toBase64Url(requestsRoot), signature: toBase64Url(signature) };
}

async function serveTokens(open: OpenIssuer, port: number, terminal: Terminal): Promise<void> {
  const serving = await serve(port, issuerService(open), { inTurn: false });
  terminal.write(`issuer ${open.config.issuer} on http://127.0.0.1:${serving.port}\n`);
  await untilAsked();
  await serving.stop();
}

async function withIssuer(file: string, use: (open: OpenIssuer) => Promise<string>): Promise<Result<string, string>> {
  const config = await readIssuerConfig(file);
  if (!config.ok) return config;
  const open = await openIssuer(config.value, () => new Date());
  if (!open.ok) return open;
  try {
    return ok(await use(open.value));
  } finally {
    await open.value.close();
  }
}

function logKeys({ config }: OpenIssuer): string {
  return config.manifest.styles
    .map(({ id }) => formatVerifierKey(verifierKeyOf(requestLogOrigin(config, id), 1, config.identity.secretSeed)))
    .join('\n');
}

async function execute(words: readonly string[], terminal: Terminal): Promise<Result<string, string>> {
  const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  const [action, subject] = positionals;
  const { style = [], keys, port = '' } = values;
  if (subject === undefined) return err(SEE_HELP);
  switch (action) {
    case 'host':
      return hostIssuer(subject, values, terminal);
    case 'new-keys': {
      if (keys === undefined || style.length === 0) return err(SEE_HELP);
      const created = await createIssuerKeys(keys, subject, style);
      return created.ok ? ok(canonicalJson({ ...created.value })) : created;
    }
    case 'log-keys':
      return withIssuer(subject, (open) => Promise.resolve(logKeys(open)));
    case 'statement':
      return withIssuer(subject, (open) => Promise.resolve(canonicalJson(issuedStatements(open).map(jsonOf))));
    case 'serve':
      if (!/^\d{1,5}$/.test(port)) return err(SEE_HELP);
      return withIssuer(subject, async (open) => {
        await serveTokens(open, Number(port), terminal);
        return 'stopped';
      });
    default:
      return err(SEE_HELP);
  }
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const done = await execute(words, terminal).catch((error: unknown) =>
    err(`baraza issuer: ${(error as Error).message}`),
  );
  if (done.ok) terminal.write(`${done.value}\n`);
  else terminal.complain(`${done.error}\n`);
  return done.ok ? EXIT_OK : EXIT_BAD_INPUT;
}
