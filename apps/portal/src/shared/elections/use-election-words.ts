import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '@baraza/ui';
import type { ElectionStateName } from './course.ts';

export type ElectionKindName = 'SEATS' | 'BY_ELECTION' | 'RECALL' | 'QUESTION' | 'BOARD';

interface StateWords {
  readonly word: string;
  readonly tone: StatusTone;
}

/** The state of an election in a word. */
export function useElectionStateWords(): Readonly<Record<ElectionStateName, StateWords>> {
  const { t } = useLingui();
  return {
    ANNOUNCED: { word: t`Announced`, tone: 'quiet' },
    NOMINATING: { word: t`Nominations open`, tone: 'active' },
    NOMINATED: { word: t`Candidates known`, tone: 'active' },
    PREPARED: { word: t`Ready to open`, tone: 'waiting' },
    OPEN: { word: t`Voting`, tone: 'active' },
    CLOSED: { word: t`Being counted`, tone: 'waiting' },
    COUNTED: { word: t`Counted`, tone: 'waiting' },
    FINAL: { word: t`Final`, tone: 'good' },
    CANCELLED: { word: t`Cancelled`, tone: 'stopped' },
  };
}

/** What an election is about. */
export function useElectionKindWords(): Readonly<Record<ElectionKindName, string>> {
  const { t } = useLingui();
  return {
    SEATS: t`Election of representatives`,
    BY_ELECTION: t`By-election`,
    RECALL: t`Recall vote`,
    QUESTION: t`Vote on a question`,
    BOARD: t`Election to the board`,
  };
}

export type CountingRuleName = 'scottish' | 'meek' | 'irv' | 'choice';

/** How votes are counted, in a sentence. */
export function useRuleWords(): (rule: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<CountingRuleName, string>> = {
    scottish: t`Single transferable vote, Scottish rules`,
    meek: t`Single transferable vote, Meek’s method`,
    irv: t`Instant run-off`,
    choice: t`Most votes`,
  };
  return (rule) => words[rule as CountingRuleName] ?? rule;
}

/** Why a person cannot take part in something: the API's `NotEligible.reason` in a sentence. */
export function useEligibilityWords(): (reason: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'not-affected': t`Only affected members elect and are elected. Proxies and experts take part without a vote.`,
    'not-active': t`The membership is not active.`,
    'other-constituency': t`The person belongs to another constituency.`,
    'term-limit': t`The person has served as many terms as the charter allows.`,
    oneself: t`Nobody seconds themselves.`,
    'not-a-candidate': t`Only those who stand in this election can do this.`,
    'not-on-the-roll': t`Only members on the roll and candidates can do this.`,
    'party-to-this-election': t`Whoever ran or counted this election, or stood in it, does not decide about it.`,
  };
  return (reason) => words[reason] ?? t`This is not open to you. Nothing was recorded.`;
}
