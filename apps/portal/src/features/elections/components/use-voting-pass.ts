import { useCallback, useEffect, useState } from 'react';
import type { MembershipKey } from '../../../shared/membership-key/membership-key.ts';
import type { KeptPass } from '../../../shared/voting-pass/pass-store.ts';
import type { VotingPass } from '../../../shared/voting-pass/pass-text.ts';
import type { IssuerStanding, PassFault } from '../voting-pass/make-pass.ts';
import type { VotingPlan } from '../voting-pass/voting-plan.ts';

export type ShownStanding = IssuerStanding | { readonly id: string; readonly type: 'asking' };

export interface VotingPassState {
  /** Undefined while this device is being asked, null where the key is not on it. */
  readonly key: MembershipKey | null | undefined;
  readonly pass: VotingPass | null;
  /** True where a pass was begun here before and not finished. */
  readonly isBegun: boolean;
  readonly standings: readonly ShownStanding[];
  readonly fault: PassFault | null;
  readonly isBusy: boolean;
  /** True once every issuer has signed. */
  readonly make: (plan: VotingPlan) => Promise<boolean>;
  /** Removes the pass from this device. */
  readonly forget: () => Promise<void>;
}

/** The cryptography, fetched when a page needs it. */
const library = () => import('../voting-pass/library.ts');

/** A member's voting pass on this device: found, begun, finished. */
export function useVotingPass(election: string, memberId: string): VotingPassState {
  const [key, setKey] = useState<MembershipKey | null>();
  const [kept, setKept] = useState<KeptPass>();
  const [pass, setPass] = useState<VotingPass | null>(null);
  const [standings, setStandings] = useState<readonly ShownStanding[]>([]);
  const [fault, setFault] = useState<PassFault | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const look = useCallback(async () => {
    const { findPass } = await library();
    const found = await findPass(election, memberId).catch(() => null);
    setKey(found?.key ?? null);
    setKept(found?.kept);
    setPass(found?.pass ?? null);
  }, [election, memberId]);
  useEffect(() => void look(), [look]);
  const make = async (plan: VotingPlan) => {
    if (!key) return false;
    setIsBusy(true);
    setStandings([]);
    const { makeKeptPass } = await library();
    const made = await makeKeptPass(plan, key.seed, (standing) =>
      setStandings((before) => withStanding(before, standing)),
    );
    setFault(made.ok ? null : made.error);
    await look();
    setIsBusy(false);
    return made.ok && made.value.pass !== null;
  };
  const forget = async () => {
    const { forgetPass } = await library();
    if (kept) await forgetPass(kept);
    await look();
  };
  return { key, pass, isBegun: kept !== undefined && pass === null, standings, fault, isBusy, make, forget };
}

function withStanding(before: readonly ShownStanding[], standing: ShownStanding): readonly ShownStanding[] {
  return [...before.filter(({ id }) => id !== standing.id), standing];
}
