import { fromBase64Url } from '@baraza/transparency-log';
import type { FieldFault } from '../../../platform/errors/problems.ts';

export interface CeremonyInput {
  readonly election: string;
  /** base64url */
  readonly publicKey: string;
  readonly required: number;
  readonly holders: readonly { readonly id: string; readonly accountHandle: string; readonly shareHash: string }[];
}

const HOLDER = /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/;
const POINT_BYTES = 65;
const UNCOMPRESSED = 4;
const HASH_BYTES = 32;

const fault = (path: string, code: string, message: string): FieldFault => ({ path, code, message });

/** What the manifest would refuse about a ceremony's output, told by field. Whether the point is on the curve is checked there. */
export function ceremonyFaults({ publicKey, required, holders }: CeremonyInput): FieldFault[] {
  const point = fromBase64Url(publicKey);
  const isPoint = point?.length === POINT_BYTES && point[0] === UNCOMPRESSED;
  const hashes = holders.map(({ shareHash }) => shareHash);
  const ids = holders.map(({ id }) => id);
  return [
    ...(isPoint ? [] : [fault('publicKey', 'form', 'The public key is not an uncompressed P-256 point in base64url.')]),
    ...(holders.length >= 2 && holders.length <= 50
      ? []
      : [fault('holders', 'count', 'Two to fifty people hold shares.')]),
    ...(Number.isInteger(required) && required >= 2 && required <= holders.length
      ? []
      : [fault('required', 'range', 'At least two and at most all holders open the ballots.')]),
    ...holders.flatMap(({ id, shareHash }, index) => [
      ...(HOLDER.test(id)
        ? []
        : [fault(`holders.${index}.id`, 'form', 'A holder’s name has lowercase letters, digits and hyphens.')]),
      ...(fromBase64Url(shareHash)?.length === HASH_BYTES
        ? []
        : [fault(`holders.${index}.shareHash`, 'form', 'The hash of a share is 32 bytes in base64url.')]),
    ]),
    ...(new Set(ids).size === ids.length && new Set(hashes).size === hashes.length
      ? []
      : [fault('holders', 'twice', 'Each holder and each share stands once.')]),
  ];
}
