/** A briefing in one language, with every part that it needs. */
export interface StoryBriefing {
  readonly what: string;
  readonly why: string;
  readonly plans: string;
  readonly canChange: string;
  readonly cannotChange: string;
  readonly whoDecides: string;
  /** Days before (or, negative, after) the story was first told. */
  readonly dates: readonly { readonly daysAgo: number; readonly what: string }[];
  readonly risks: readonly {
    readonly risk: string;
    readonly who: string;
    readonly mitigation: string;
    readonly unmitigated: string;
  }[];
  readonly remedyPlan: string;
  readonly pastHarms: readonly { readonly what: string; readonly stance: string; readonly account: string }[];
}

export type InLanguages<Text> = Readonly<Record<'en' | 'fr' | 'ar', Text>>;

/** An engagement of the demo. */
export interface StoryEngagement {
  readonly slug: string;
  readonly forum: string;
  readonly addressee: string;
  readonly rights: string;
  readonly signatory: string;
  readonly titles: InLanguages<string>;
  readonly moment: string;
  readonly purposeKind: string;
  readonly phases: readonly string[];
  readonly timeZone: string;
  readonly briefing: InLanguages<StoryBriefing>;
  /** What the forum says beside it. */
  readonly account: InLanguages<string>;
}
