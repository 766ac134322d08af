import type { Problem } from '../../../platform/errors/problems.ts';

/** Another forum is called so. */
export interface SlugTaken extends Problem<'SlugTaken'> {
  readonly slug: string;
}

export const slugTaken = (slug: string): SlugTaken => ({
  type: 'SlugTaken',
  slug,
  message: `A forum with the address “${slug}” exists already, or is being founded. Nothing was created; choose another address.`,
});

/** An organisation cannot take part, because nobody vetted it lately or it pays into the fund. */
export interface OrganisationUnfit extends Problem<'OrganisationUnfit'> {
  readonly organisationIds: readonly string[];
}

export const organisationUnfit = (organisationIds: readonly string[], names: string): OrganisationUnfit => ({
  type: 'OrganisationUnfit',
  organisationIds,
  message: `${names} cannot attest: an organisation on a panel is of civil society, was vetted by the fund's grants office, and does not pay into the fund as a company. Nothing was changed; ask the grants office for a vetting, or name others.`,
});

export type CharterOpen = Problem<'CharterOpen'>;

export const charterOpen = (): CharterOpen => ({
  type: 'CharterOpen',
  message:
    'Another version of this charter is being decided. Nothing was proposed; wait for its outcome or have it withdrawn.',
});

/** The same person signed for another organisation. */
export type SignedAlready = Problem<'SignedAlready'>;

export const signedAlready = (): SignedAlready => ({
  type: 'SignedAlready',
  message:
    'You signed this for another organisation, and two organisations are two people. Nothing was changed; a colleague who signs for this one must do it.',
});

/** Somebody who may not hold this office of a forum. */
export type OfficeRefused = Problem<'OfficeRefused'>;

const OFFICE_REFUSALS = {
  of_fund:
    'Whoever works or decides for the fund cannot be a forum’s returning officer or moderator. Nothing was changed; choose somebody else.',
  of_company: 'Whoever acts for a company holds no office of a forum. Nothing was changed; choose somebody else.',
  held: 'This person holds this office of the forum already. Nothing was changed.',
} as const;

export const officeRefused = (reason: keyof typeof OFFICE_REFUSALS): OfficeRefused => ({
  type: 'OfficeRefused',
  message: OFFICE_REFUSALS[reason],
});

export type NotIndependent = Problem<'NotIndependent'>;

export const notIndependent = (): NotIndependent => ({
  type: 'NotIndependent',
  message:
    'An evaluation is independent: the author is neither on a panel of this forum, today or earlier, nor a contributor to the fund. Nothing was changed; name another organisation.',
});
