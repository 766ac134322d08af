import type { Problem } from '../../../platform/errors/problems.ts';

export type NotBothSides = Problem<'NotBothSides'>;
export const notBothSides = (): NotBothSides => ({
  type: 'NotBothSides',
  message: 'Nothing was changed: whoever proposed a seat does not accept it. The other side does.',
});

export type BehindTheWall = Problem<'BehindTheWall'>;
export const behindTheWall = (): BehindTheWall => ({
  type: 'BehindTheWall',
  message:
    'Nobody was proposed: people of companies and members of forums hold no seat between the two sides. Somebody who belongs to neither can.',
});

export type SeatHeld = Problem<'SeatHeld'>;
export const seatHeld = (): SeatHeld => ({
  type: 'SeatHeld',
  message: 'Nothing was changed: this engagement has a facilitator, or this person holds this seat already.',
});

export type ReadFirst = Problem<'ReadFirst'>;
export const readFirst = (): ReadFirst => ({
  type: 'ReadFirst',
  message:
    'Nobody was invited. First read what people have said on this already, and write down what you ask that they have not answered.',
});

export type TooShortNotice = Problem<'TooShortNotice'>;
export const tooShortNotice = (days: number): TooShortNotice => ({
  type: 'TooShortNotice',
  message: `Nobody was invited: people have at least ${days} days to prepare, and they are paid for it. Choose a later date first.`,
});

export type InvitationStands = Problem<'InvitationStands'>;
export const invitationStands = (): InvitationStands => ({
  type: 'InvitationStands',
  message:
    'The invitation stands. A company proposes kinds of people; it neither chooses persons nor takes an invitation back. That you asked, and why, is now on record for the forum’s representatives.',
});

export type NobodyToInvite = Problem<'NobodyToInvite'>;
export const nobodyToInvite = (): NobodyToInvite => ({
  type: 'NobodyToInvite',
  message:
    'Nobody was invited: none of these is an active member of the forum who can be asked now. Whoever said “not now” is left alone, and is invited once only.',
});

export type NoPlaceLeft = Problem<'NoPlaceLeft'>;
export const noPlaceLeft = (): NoPlaceLeft => ({
  type: 'NoPlaceLeft',
  message: 'All places of this session are taken. Your name is not kept; thank you for wanting to come.',
});

export type LanguagesMissing = Problem<'LanguagesMissing'> & { readonly languages: readonly string[] };
export const languagesMissing = (languages: readonly string[]): LanguagesMissing => ({
  type: 'LanguagesMissing',
  message: `Nothing was published: it is missing in ${languages.join(', ')}. What you wrote is kept.`,
  languages,
});
