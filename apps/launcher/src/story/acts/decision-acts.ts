import type { Tale } from '../tale.ts';
import { openItem } from './board-acts.ts';

export interface Tranche {
  readonly amountMinor: string;
  readonly dueOn: string;
  readonly condition: 'agreement' | 'report';
}

export interface ProposedAward {
  readonly applicationId: string;
  readonly amountMinor: string;
  readonly tranches: readonly Tranche[];
  readonly reasons: string;
  readonly closesAt: Date;
  readonly meetingOn?: string;
}

/** Puts an award before the board. Answers the item’s id. */
export async function proposeAward(tale: Tale, award: ProposedAward): Promise<string> {
  const { closesAt, ...input } = award;
  return propose(tale, { ...input, outcome: 'award', closesAt: closesAt.toISOString() });
}

export async function proposeDecline(
  tale: Tale,
  decline: Pick<ProposedAward, 'applicationId' | 'reasons' | 'closesAt'>,
): Promise<string> {
  const { closesAt, ...input } = decline;
  return propose(tale, { ...input, outcome: 'decline', tranches: [], closesAt: closesAt.toISOString() });
}

async function propose(tale: Tale, input: { applicationId: string } & Record<string, unknown>): Promise<string> {
  const proposed = await tale.act(
    `propose-${input.applicationId}`,
    'grants-officer',
    { name: 'proposeDecision', success: 'Done', variables: { input: ['ProposeDecisionInputType!', input] } },
    { found: () => openItem(tale, (item) => item.subjectId === input.applicationId) },
  );
  return proposed.id;
}

/** Half after the agreement, half after a report. */
export function twoTranches(amountMinor: string, firstDueOn: string, secondDueOn: string): readonly Tranche[] {
  const total = BigInt(amountMinor);
  const second = total / 2n;
  return [
    { amountMinor: String(total - second), dueOn: firstDueOn, condition: 'agreement' },
    { amountMinor: String(second), dueOn: secondDueOn, condition: 'report' },
  ];
}
