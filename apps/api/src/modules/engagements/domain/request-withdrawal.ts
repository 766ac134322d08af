import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import type { RequestWithdrawal } from './request.ts';

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

export function withdrawalFaults({ language, reason }: Omit<RequestWithdrawal, 'at'>): FieldFault[] {
  const faults = textFaults(reason, { path: 'reason', minLength: 10, maxLength: 2000 });
  if (!LANGUAGE.test(language))
    faults.push({ path: 'language', code: 'unknown', message: 'Say in which language the reason is.' });
  return faults;
}

export interface SentLink {
  readonly issuedAt: Date;
}

/** A mailbox is not to be flooded: one link in a day, and not more than twelve for one request. */
export const MOST_LINKS = 12;
const DAY_MS = 86_400_000;

export function mayAskAgain(links: readonly SentLink[], now: Date): boolean {
  const newest = Math.max(...links.map(({ issuedAt }) => issuedAt.getTime()), 0);
  return links.length < MOST_LINKS && now.getTime() - newest >= DAY_MS;
}
