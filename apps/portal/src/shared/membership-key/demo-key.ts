import { fromBase64Url } from '@baraza/transparency-log';
import { saveMembershipKey } from './membership-key.ts';

/** In the demo only: the key of the member whose place a visitor took, so that they can vote as them. */
export async function fetchDemoKey(): Promise<void> {
  try {
    const response = await fetch('/demo/membership-key');
    if (!response.ok) return;
    const { memberId, seed } = (await response.json()) as { memberId: string; seed: string };
    const bytes = fromBase64Url(seed);
    if (bytes?.length === 32) await saveMembershipKey(memberId, bytes, { staysAfterSignOut: false });
  } catch {
    // Without it the demo goes on; only what needs the key says that it is not here.
  }
}
