import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { signIssuedStatement, type IssuedStatement } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { HashTree } from '@baraza/transparency-log';
import { releaseLock, takeLock } from '../witness/lock-file.ts';
import type { IssuerConfig } from './issuer-config.ts';
import { RequestLog } from './request-log.ts';
import { StyleIssuer } from './style-issuer.ts';
import { WitnessedLog } from './witnessed-log.ts';

/** An issuer with its logs open; nobody else may have them open at the same time. */
export interface OpenIssuer {
  readonly config: IssuerConfig;
  readonly styles: ReadonlyMap<string, StyleIssuer>;
  readonly logs: ReadonlyMap<string, RequestLog>;
  readonly close: () => Promise<void>;
}

/** The origin of the log of requests for one style: what a witness knows it by. */
export function requestLogOrigin({ identity, manifest }: IssuerConfig, style: string): string {
  return `${identity.name}/${manifest.election}/${style}`;
}

function isOpenNow(config: IssuerConfig, now: () => Date): () => boolean {
  const { opensAt, closesAt } = config.manifest;
  return () => now() >= new Date(opensAt) && now() < new Date(closesAt);
}

export async function openIssuer(config: IssuerConfig, now: () => Date): Promise<Result<OpenIssuer, string>> {
  await mkdir(config.data, { recursive: true, mode: 0o700 });
  const lock = join(config.data, 'lock');
  const locked = await takeLock(lock);
  if (!locked.ok) return locked;
  const styles = new Map<string, StyleIssuer>();
  const logs = new Map<string, RequestLog>();
  for (const { id } of config.manifest.styles) {
    const log = await RequestLog.open(join(config.data, `${id}.ndjson`));
    const [key, roll] = [config.keys.get(id), config.rolls.get(id)];
    if (!log.ok) return log;
    if (key === undefined || roll === undefined) return err(`there is no key or no roll for ${id}`);
    const origin = requestLogOrigin(config, id);
    const witnessed = new WitnessedLog(origin, config.identity.secretSeed, config.witnesses, log.value.tree);
    const parts = { issuer: config.issuer, election: config.manifest.election, key, roll, log: log.value, witnessed };
    styles.set(id, new StyleIssuer({ ...parts, isOpen: isOpenNow(config, now) }));
    logs.set(id, log.value);
  }
  const close = async () => {
    for (const log of logs.values()) await log.close();
    await releaseLock(lock);
  };
  return ok({ config, styles, logs, close });
}

/** What the issuer states at close, one statement per style, in the manifest's order. */
export function issuedStatements({ config, logs }: OpenIssuer): readonly IssuedStatement[] {
  const { manifest, manifestHash, identity, issuer } = config;
  return manifest.styles.map(({ id: style }) => {
    const tree = logs.get(style)?.tree ?? new HashTree();
    const statement = { issuer, style, issued: tree.size, requestsRoot: tree.root() };
    return signIssuedStatement(statement, { election: manifest.election, manifestHash }, identity.secretSeed);
  });
}
