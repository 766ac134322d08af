import type { OpenMode, Publication, PublicationMode } from '../../../platform/publication/publication.ts';
import type { Matter } from './matter.ts';

export const INPUT_STATES = ['received', 'read', 'passed_on', 'closed', 'withdrawn'] as const;
export type InputState = (typeof INPUT_STATES)[number];

/** Something that somebody said once, without an account. */
export interface CodedInput extends Matter {
  readonly engagementId: string | null;
  readonly productId: string | null;
  readonly mode: PublicationMode;
  /** `YYYY-MM-DD`; set exactly for `sealed_until`. */
  readonly sealedUntil: string | null;
  readonly thenMode: OpenMode | null;
  readonly textRef: string | null;
  readonly voiceRef: string | null;
  readonly voiceType: string | null;
  readonly transcriptRef: string | null;
  /** The person says that it is hard to read or hear. */
  readonly isHeavy: boolean;
  readonly state: InputState;
  /** What the forum passes on: the words without whatever could tell who said them. */
  readonly passedOn: string | null;
  readonly passedOnOn: string | null;
  readonly consultationSlug: string | null;
  /** The engagement that the forum takes it up in; `engagementId` is what the person said. */
  readonly linkedEngagementId: string | null;
}

export function publicationOf({ mode, sealedUntil, thenMode }: CodedInput): Publication {
  return { mode, sealedUntil: sealedUntil === null ? null : new Date(`${sealedUntil}T00:00:00Z`), thenMode };
}
