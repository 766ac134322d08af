import { DAY_MS } from '../../../platform/clock/clock.ts';
import type { Role } from './role.ts';

/** How long somebody may take to answer. */
export const OFFER_VALID_MS = 30 * DAY_MS;

/** A role offered to a handle. Whether anybody has that handle is told to nobody. */
export interface RoleOffer {
  readonly id: string;
  readonly organisationId: string;
  readonly handleKey: string;
  readonly role: Role;
  readonly offeredBy: string;
  readonly offeredAt: Date;
  readonly expiresAt: Date;
  readonly answer: 'accepted' | 'declined' | 'withdrawn' | null;
}

export const isOpen = (offer: RoleOffer, now: Date): boolean =>
  offer.answer === null && now.getTime() < offer.expiresAt.getTime();
