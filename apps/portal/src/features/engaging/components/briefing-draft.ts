import type { BriefingWords } from '../../../shared/engagements/types.ts';
import type { Room } from '../types.ts';

/** A briefing while it is written, without what GraphQL adds. */
export interface BriefingContent {
  readonly what: string;
  readonly why: string;
  readonly plans: string;
  readonly canChange: string;
  readonly cannotChange: string;
  readonly whoDecides: string;
  readonly dates: readonly { readonly on: string; readonly what: string }[];
  readonly risks: readonly RiskDraft[];
  readonly remedyPlan: string;
  readonly pastHarms: readonly HarmDraft[];
  readonly noneKnown: boolean;
}

export interface RiskDraft {
  readonly risk: string;
  readonly who: string;
  readonly mitigation: string;
  readonly unmitigated: string;
}

export interface HarmDraft {
  readonly what: string;
  readonly stance: 'acknowledged' | 'disputed' | 'repaired';
  readonly account: string;
}

export interface DraftValue {
  readonly content: BriefingContent;
  readonly byPeople: boolean;
}

const EMPTY: BriefingContent = {
  ...{ what: '', why: '', plans: '', canChange: '', cannotChange: '', whoDecides: '', remedyPlan: '' },
  dates: [{ on: '', what: '' }],
  risks: [{ risk: '', who: '', mitigation: '', unmitigated: '' }],
  ...{ pastHarms: [], noneKnown: false },
};

/** What the server has of a language: its draft, else what is published, else nothing. */
export function draftOf(room: Room, language: string): { readonly value: DraftValue; readonly revision: number } {
  const draft = room.briefingDrafts.find((one) => one.language === language);
  if (draft) return { value: { content: plain(draft.content), byPeople: draft.byPeople }, revision: draft.revision };
  const published = room.briefing?.texts.find((one) => one.language === language);
  const content = published ? plain(published.content) : EMPTY;
  return { value: { content, byPeople: language === room.language || published !== undefined }, revision: 0 };
}

function plain(words: BriefingWords): BriefingContent {
  const { what, why, plans, canChange, cannotChange, whoDecides, remedyPlan, noneKnown } = words;
  return {
    ...{ what, why, plans, canChange, cannotChange, whoDecides, remedyPlan, noneKnown },
    dates: words.dates.map((one) => ({ on: one.on, what: one.what })),
    risks: words.risks.map(({ risk, who, mitigation, unmitigated }) => ({ risk, who, mitigation, unmitigated })),
    pastHarms: words.pastHarms.map((harm) => ({ what: harm.what, stance: harm.stance, account: harm.account })),
  };
}
