import { useCallback, useEffect, useState } from 'react';
import { loadMembershipKey, type MembershipKey } from './membership-key.ts';

/** The member's key on this device: undefined while it is read, null where it is not here. The second reads again. */
export function useMembershipKey(memberId: string): readonly [MembershipKey | null | undefined, () => Promise<void>] {
  const [key, setKey] = useState<MembershipKey | null>();
  const read = useCallback(async () => {
    setKey((await loadMembershipKey(memberId).catch(() => undefined)) ?? null);
  }, [memberId]);
  useEffect(() => void read(), [read]);
  return [key, read];
}
