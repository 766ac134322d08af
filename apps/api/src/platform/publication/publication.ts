/**
 * Rule S2. `public`: everybody, with who said it. `chatham_house`: everybody, without who said it, who was there and for
 * whom. `members_only`: members of the forum. `sealed_until`: those who took part, until a day; then another mode.
 */
export const PUBLICATION_MODES = ['public', 'chatham_house', 'members_only', 'sealed_until'] as const;
export type PublicationMode = (typeof PUBLICATION_MODES)[number];
export type OpenMode = Exclude<PublicationMode, 'sealed_until'>;

export interface Publication {
  readonly mode: PublicationMode;
  /** Set exactly when the mode is `sealed_until`. */
  readonly sealedUntil: Date | null;
  /** What holds once the seal has ended. */
  readonly thenMode: OpenMode | null;
}

/** How somebody stands to a text. People of a company are `company`, also where they sat in the same room. */
export type Audience = 'public' | 'company' | 'member' | 'participant' | 'author';

/** What of a text somebody may have: all of it, the words without any person, or nothing at all. */
export type Reach = 'whole' | 'words' | 'nothing';

const REACH: Readonly<Record<OpenMode, Readonly<Record<Audience, Reach>>>> = {
  public: { public: 'whole', company: 'whole', member: 'whole', participant: 'whole', author: 'whole' },
  chatham_house: { public: 'words', company: 'words', member: 'words', participant: 'words', author: 'whole' },
  members_only: { public: 'nothing', company: 'nothing', member: 'whole', participant: 'whole', author: 'whole' },
};

const SEALED: Readonly<Record<Audience, Reach>> = {
  public: 'nothing',
  company: 'nothing',
  member: 'nothing',
  participant: 'words',
  author: 'whole',
};

/**
 * The one place that decides what of a text reaches whom: screens, API, exports, feeds, mails and notifications ask here.
 * A seal without an end, or one that has ended without saying what follows, lets nothing out.
 */
export function reachOf(publication: Publication, audience: Audience, now: Date): Reach {
  const { mode, sealedUntil, thenMode } = publication;
  if (mode !== 'sealed_until') return REACH[mode][audience];
  const hasEnded = sealedUntil !== null && thenMode !== null && now >= sealedUntil;
  return hasEnded ? REACH[thenMode][audience] : SEALED[audience];
}
