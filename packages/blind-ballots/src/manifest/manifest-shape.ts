import type { JsonValue } from '../json/canonical-json.ts';
import { base64Url, demand, fields, identifier, integer, list, moment, oneOf, title, vkey } from '../json/shape.ts';
import type { Shape } from '../json/shape.ts';
import type { ElectionManifest } from './election-manifest.ts';

/** Longest ballot, in bytes after padding, so that a cast ballot always fits a log entry. */
const BALLOT_BYTES_MAXIMUM = 4096;

const candidateNumber = integer(1, 999);

const reservedShape = fields({
  name: title,
  minimum: integer(0, 99),
  maximum: integer(0, 99),
  candidates: list(candidateNumber, 1, 999),
});

const styleShape = fields({
  id: identifier,
  title,
  content: oneOf('ranking', 'choice'),
  rule: oneOf('scottish', 'meek', 'irv', 'choice'),
  seats: integer(1, 99),
  candidates: list(title, 1, 999),
  reserved: list(reservedShape, 0, 8),
  ranksMaximum: integer(1, 999),
  ballotBytes: integer(16, BALLOT_BYTES_MAXIMUM),
  roll: fields({ size: integer(1, 100_000_000), root: base64Url(32) }),
});

const plainShape = fields({
  kind: oneOf('baraza/manifest/v1'),
  election: identifier,
  title,
  opensAt: moment,
  closesAt: moment,
  styles: list(styleShape, 1, 500),
  issuers: list(fields({ id: identifier, key: vkey(1), rsaKeys: list(base64Url(200, 1200), 1, 500) }), 2, 20),
  electionKey: fields({
    publicKey: base64Url(65),
    required: integer(2, 50),
    holders: list(fields({ id: identifier, shareHash: base64Url(32) }), 2, 50),
  }),
  gate: fields({ castMinimum: integer(1, 1_000_000), uniquePercentMaximum: integer(0, 100) }),
  draw: oneOf('sha256-election-key-and-root'),
  board: fields({ key: vkey(1), witnesses: list(vkey(4), 0, 50), witnessesRequired: integer(0, 50) }),
  scrutineers: fields({ keys: list(vkey(1), 1, 50), required: integer(1, 50) }),
});

function areDistinct(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}

function checkStyles(manifest: ElectionManifest): void {
  demand(areDistinct(manifest.styles.map((style) => style.id)), 'styles', 'distinct ids');
  for (const [index, style] of manifest.styles.entries()) {
    const path = `styles[${index}]`;
    const count = style.candidates.length;
    demand((style.content === 'choice') === (style.rule === 'choice'), `${path}.rule`, 'choice exactly for a choice');
    demand(style.ranksMaximum <= count, `${path}.ranksMaximum`, 'at most the number of candidates');
    demand(style.rule !== 'irv' || style.seats === 1, `${path}.seats`, 'one seat under IRV');
    demand(areDistinct(style.candidates), `${path}.candidates`, 'distinct names');
    for (const group of style.reserved) {
      const { minimum, maximum } = group;
      demand(minimum <= maximum && maximum <= style.seats, `${path}.reserved`, 'minimum ≤ maximum ≤ seats');
      demand(
        group.candidates.every((number) => number <= count),
        `${path}.reserved`,
        'candidates of the style',
      );
      demand(areDistinct(group.candidates), `${path}.reserved`, 'distinct candidates');
    }
  }
}

function checkParties(manifest: ElectionManifest): void {
  const { issuers, electionKey, board, scrutineers } = manifest;
  demand(areDistinct(issuers.map((issuer) => issuer.id)), 'issuers', 'distinct ids');
  demand(areDistinct(issuers.map((issuer) => issuer.key.publicKey.join())), 'issuers', 'distinct keys');
  demand(
    issuers.every((issuer) => issuer.rsaKeys.length === manifest.styles.length),
    'issuers',
    'one RSA key per style',
  );
  const rsaKeys = issuers.flatMap((issuer) => issuer.rsaKeys.map((key) => key.join()));
  demand(areDistinct(rsaKeys), 'issuers', 'an RSA key of its own for each issuer and style');
  demand(areDistinct(electionKey.holders.map((holder) => holder.id)), 'electionKey.holders', 'distinct ids');
  demand(electionKey.required <= electionKey.holders.length, 'electionKey.required', 'at most the number of holders');
  demand(areDistinct(board.witnesses.map((key) => key.publicKey.join())), 'board.witnesses', 'distinct keys');
  demand(
    board.witnessesRequired <= board.witnesses.length,
    'board.witnessesRequired',
    'at most the number of witnesses',
  );
  demand(areDistinct(scrutineers.keys.map((key) => key.publicKey.join())), 'scrutineers.keys', 'distinct keys');
  demand(scrutineers.required <= scrutineers.keys.length, 'scrutineers.required', 'at most the number of scrutineers');
  demand(manifest.opensAt < manifest.closesAt, 'closesAt', 'a moment after opensAt');
  demand(board.key.name.endsWith(`/elections/${manifest.election}`), 'board.key', 'a name that ends with the election');
}

/** docs/protocol/elections.md, "Manifest". */
export const manifestShape: Shape<ElectionManifest> = (value: JsonValue | undefined, path) => {
  const manifest: ElectionManifest = plainShape(value, path);
  checkStyles(manifest);
  checkParties(manifest);
  return manifest;
};
