import { parseManifest, type ElectionManifest } from '@baraza/blind-ballots';
import { err, ok, type Result } from '@baraza/result';
import { utf8 } from '@baraza/transparency-log';
import { askBox, electionPath, type AskBox, type BoxFault } from './ballot-box.ts';

export type ManifestFault = BoxFault | { readonly type: 'not-a-manifest' };

export interface FetchedManifest {
  readonly manifest: ElectionManifest;
  /** The canonical text; its SHA-256 names the election in the transparency log. */
  readonly text: string;
}

/** The manifest of an election as the box serves it, read by all its rules. */
export async function fetchManifest(election: string, ask: AskBox): Promise<Result<FetchedManifest, ManifestFault>> {
  const answer = await askBox(ask, electionPath(election, 'manifest.json'));
  if (!answer.ok) return answer;
  const manifest = parseManifest(utf8(answer.value));
  if (!manifest.ok || manifest.value.election !== election) return err({ type: 'not-a-manifest' });
  return ok({ manifest: manifest.value, text: answer.value });
}
