export interface ShareQuestion {
  readonly maxSharePercent: number;
  readonly isFirstCycle: boolean;
  /** What the fund received in this cycle and in the one before, in one currency: the larger one is the measure. */
  readonly receivedThisCycleMinor: bigint;
  readonly receivedLastCycleMinor: bigint;
  /** What of this contributor's money became allocatable in this cycle. */
  readonly clearedOfContributorMinor: bigint;
}

/**
 * How much more of one contributor's money may become allocatable in this cycle (M4), or null where there is no limit.
 * What is above it waits for later cycles; it is neither lost nor sent back. The first cycle is exempt, because somebody
 * has to be first.
 */
export function shareAllowanceMinor(question: ShareQuestion): bigint | null {
  if (question.isFirstCycle) return null;
  const { receivedThisCycleMinor, receivedLastCycleMinor } = question;
  const measureMinor =
    receivedThisCycleMinor > receivedLastCycleMinor ? receivedThisCycleMinor : receivedLastCycleMinor;
  const limitMinor = (measureMinor * BigInt(question.maxSharePercent)) / 100n;
  const leftMinor = limitMinor - question.clearedOfContributorMinor;
  return leftMinor > 0n ? leftMinor : 0n;
}
