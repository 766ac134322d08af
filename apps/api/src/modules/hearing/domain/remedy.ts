export const REMEDY_KINDS = ['ncp', 'court', 'regulator', 'company', 'ombudsperson', 'labour', 'other'] as const;
export type RemedyKind = (typeof REMEDY_KINDS)[number];

/** What somebody needs to know before going there, in one language. */
export interface RemedyTexts {
  readonly gives: string;
  readonly cost: string;
  readonly time: string;
  readonly risk: string;
  readonly how: string;
}

/** A place that can give remedy, with the law it rests on, where that is written, and the day somebody looked. */
export interface RemedyMechanism {
  readonly id: string;
  readonly forumId: string;
  readonly country: string;
  readonly addresseeId: string | null;
  readonly kind: RemedyKind;
  readonly name: string;
  /** By language; English always. */
  readonly texts: Readonly<Record<string, RemedyTexts>>;
  readonly law: string;
  readonly source: string;
  readonly checkedOn: string;
  /** Entered from general knowledge; somebody of the country has yet to confirm it. */
  readonly needsCheck: boolean;
  readonly endedOn: string | null;
}
