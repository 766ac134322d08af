/**
 * What checking and opening ballots costs, as a ratio to the same native operations alone (RSASSA-PSS, Ed25519, P-256
 * and AES), on one core and in processor time, so that other work on the machine does not count. Aim: at least 0.7.
 * `node bench/verify-ballots.ts [BALLOTS]`
 */
import { constants, createDecipheriv, createECDH, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { expectOk } from '@baraza/result';
import { ed25519PublicKey, toBase64Url } from '@baraza/transparency-log';
import {
  castBallotSignedBytes,
  checkShard,
  joinLines,
  openBallots,
  parseCastBallot,
  preparedMessage,
  PSS_SALT_LENGTH,
  signBlinded,
} from '../src/index.ts';
import type { CastBallot } from '../src/index.ts';
import { createRawRsaKey, nativePrimitives } from '../src/node/index.ts';
import { castBallot, seedOf, setUpElection, type Election, type Voter } from '../src/testing/index.ts';

const BALLOTS = Number(process.argv[2] ?? 1000);
const ROUNDS = 4;
const padding = constants.RSA_PKCS1_PSS_PADDING;

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measureMs(work: () => unknown): Promise<number> {
  const start = processorMs();
  await work();
  return processorMs() - start;
}

/** Signing directly what would be signed blindly gives the same signatures, and a benchmark does not need blinding. */
async function castDirectly(election: Election, voter: Voter): Promise<Uint8Array> {
  const randomizer = seedOf(`randomizer ${voter.name}`);
  const votingKey = ed25519PublicKey(seedOf(`voting ${voter.name}`));
  const message = preparedMessage({ election: election.manifest.election, style: voter.style, votingKey }, randomizer);
  const tokens = election.manifest.issuers.map(({ id }) => {
    const key = createPrivateKey(election.rsaKeys.get(`${id}.${voter.style}`) ?? '');
    return new Uint8Array(sign('sha384', message, { key, padding, saltLength: PSS_SALT_LENGTH }));
  });
  return castBallot(election, voter, { tokens, randomizer, requests: [] });
}

function nativeOnly(election: Election, ballots: readonly CastBallot[]): () => void {
  const issuers = election.manifest.issuers.map(({ id }) => createPublicKey(election.rsaKeys.get(`${id}.north`) ?? ''));
  const prepared = ballots.map((ballot) => preparedMessage(ballot, ballot.randomizer));
  const signed = ballots.map(castBallotSignedBytes);
  const keys = ballots.map(({ votingKey }) =>
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(votingKey) }, format: 'jwk' }),
  );
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(election.electionSecretKey);
  return () => {
    for (const [index, ballot] of ballots.entries()) {
      const message = prepared[index] ?? new Uint8Array();
      for (const [issuer, token] of ballot.tokens.entries()) {
        const key = issuers[issuer];
        if (key !== undefined) verify('sha384', message, { key, padding, saltLength: PSS_SALT_LENGTH }, token);
      }
      verify(null, signed[index] ?? new Uint8Array(), keys[index] ?? '', ballot.signature);
      ecdh.computeSecret(ballot.sealed.subarray(0, 65));
      createDecipheriv('aes-128-gcm', new Uint8Array(16), new Uint8Array(12)).update(ballot.sealed.subarray(65));
    }
  };
}

async function benchIssuing(election: Election): Promise<void> {
  const key = createRawRsaKey(election.rsaKeys.get('platform.north') ?? '');
  const message = new Uint8Array(key.modulus.length).fill(1);
  const issuing = await measureMs(() => Array.from({ length: 500 }, () => expectOk(signBlinded(key, message))));
  const raw = await measureMs(() => Array.from({ length: 500 }, () => key.privateOperation(message)));
  console.log(`issuing: ${(issuing / 500).toFixed(3)} ms a token, ratio to raw RSA ${(raw / issuing).toFixed(2)}`);
}

const voters = Array.from({ length: BALLOTS }, (_, index) => {
  return { name: `voter ${index}`, style: 'north', content: { ranking: [1 + (index % 4)] } };
});
const election = await setUpElection(voters, { castMinimum: 100, uniquePercentMaximum: 5 });
const lines: Uint8Array[] = [];
for (const voter of voters) lines.push(await castDirectly(election, voter));
const manifest = election.manifestBytes;
const shard = { manifest, file: 'ballots/00000.ndjson', bytes: joinLines(lines) };
const native = nativeOnly(
  election,
  lines.map((line) => expectOk(parseCastBallot(line))),
);
await benchIssuing(election);
for (let round = 1; round <= ROUNDS; round += 1) {
  const verifyingMs = await measureMs(async () => {
    const { ballots } = await checkShard(shard, nativePrimitives);
    await openBallots({ manifest, ballots, electionSecretKey: election.electionSecretKey }, nativePrimitives);
  });
  const nativeMs = await measureMs(native);
  const each = ((verifyingMs * 1000) / BALLOTS).toFixed(0);
  console.log(`verifying, round ${round}: ${each} µs a ballot, ratio to native ${(nativeMs / verifyingMs).toFixed(2)}`);
}
