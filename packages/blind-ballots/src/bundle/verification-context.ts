import type { ElectionManifest } from '../manifest/election-manifest.ts';
import type { BundleReader } from './bundle-reader.ts';
import type { BallotWork } from './check-shard.ts';
import type { VerifyPrimitives } from './primitives.ts';
import type { CheckList } from './report.ts';

/** What the checks share once the manifest has been read. */
export interface VerificationContext {
  readonly reader: BundleReader;
  readonly manifest: ElectionManifest;
  readonly manifestBytes: Uint8Array;
  readonly primitives: VerifyPrimitives;
  readonly work: BallotWork;
  readonly checks: CheckList;
}

/** A fault in a few words, for the detail of a check. */
export function faultText(fault: { readonly type: string }): string {
  if ('path' in fault && 'expected' in fault) return `${String(fault.path)}: expected ${String(fault.expected)}`;
  return 'reason' in fault ? String(fault.reason) : fault.type;
}

/** A file of the bundle; empty where it is missing, which every parser refuses. */
export async function readBundleFile(reader: BundleReader, name: string): Promise<Uint8Array> {
  return (await reader.read(name)) ?? new Uint8Array();
}
