import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import { hasNominations, type ElectionKind, type ElectionMatter } from './election.ts';

/** What a returning officer announces. Moments count to the second. */
export interface Announcement {
  readonly forum: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: ElectionKind;
  readonly styles?: readonly { readonly constituency: string; readonly seats?: number }[] | undefined;
  readonly question?: string | undefined;
  readonly choices?: readonly string[] | undefined;
  /** Of a question whose answer has consequences; its choices are then {@link YES_OR_NO}. */
  readonly about?: ElectionMatter | undefined;
  readonly fund?: string | undefined;
  readonly nominationsOpenAt?: Date | undefined;
  readonly nominationsCloseAt?: Date | undefined;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly scrutineersRequired?: number | undefined;
}

const SLUG = /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/;
const LONGEST_MS = 400 * DAY_MS;
const CHOICES_MAXIMUM = 20;
/** Fixed, so that nobody can swap what an answer means. */
export const YES_OR_NO = ['Yes', 'No'] as const;

const fault = (path: string, code: string, message: string): FieldFault => ({ path, code, message });

/** Everything about an announcement that can be judged without looking at the forum. */
export function announcementFaults(announcement: Announcement, now: Date): FieldFault[] {
  const { slug, title, kind, scrutineersRequired = 2 } = announcement;
  return [
    ...(SLUG.test(slug)
      ? []
      : [fault('slug', 'form', 'A short name has 1 to 64 lowercase letters, digits and hyphens.')]),
    ...textFaults(title, { path: 'title', minLength: 3, maxLength: 200 }),
    ...(title.includes('\n') ? [fault('title', 'line', 'A title is one line.')] : []),
    ...(kind === 'recall' ? [fault('kind', 'kind', 'A recall begins with a petition of members, not here.')] : []),
    ...(Number.isInteger(scrutineersRequired) && scrutineersRequired >= 1 && scrutineersRequired <= 50
      ? []
      : [fault('scrutineersRequired', 'range', 'One to fifty scrutineers sign a result.')]),
    ...dateFaults(announcement, now),
    ...choiceFaults(announcement),
  ];
}

function dateFaults(announcement: Announcement, now: Date): FieldFault[] {
  const { opensAt, closesAt, nominationsOpenAt, nominationsCloseAt, kind } = announcement;
  const faults: FieldFault[] = [];
  if (opensAt <= now) faults.push(fault('opensAt', 'past', 'Voting opens in the future.'));
  if (closesAt <= opensAt) faults.push(fault('closesAt', 'order', 'Voting closes after it opens.'));
  if (closesAt.getTime() - now.getTime() > LONGEST_MS)
    faults.push(fault('closesAt', 'far', 'Voting closes within 400 days.'));
  if (!hasNominations({ kind })) {
    const dated = nominationsOpenAt !== undefined || nominationsCloseAt !== undefined;
    return dated ? [...faults, fault('nominationsOpenAt', 'none', 'Nobody is nominated for a question.')] : faults;
  }
  if (!nominationsOpenAt || !nominationsCloseAt)
    return [...faults, fault('nominationsOpenAt', 'missing', 'Say from when to when members can be nominated.')];
  if (nominationsCloseAt <= nominationsOpenAt || nominationsCloseAt <= now)
    faults.push(fault('nominationsCloseAt', 'order', 'Nominations close after they open, in the future.'));
  if (opensAt <= nominationsCloseAt)
    faults.push(fault('opensAt', 'order', 'Voting opens after nominations have closed.'));
  return faults;
}

const isMatter = (about: string): boolean => about === 'continue';

function choiceFaults({ kind, question, choices, fund, about }: Announcement): FieldFault[] {
  const faults: FieldFault[] = [];
  if ((kind === 'board') !== (fund !== undefined))
    faults.push(fault('fund', 'kind', 'A fund is named exactly where its board is elected.'));
  if (kind !== 'question') {
    if (question !== undefined || choices !== undefined || about !== undefined)
      faults.push(fault('question', 'kind', 'Only a question has a text and choices.'));
    return faults;
  }
  faults.push(...textFaults(question ?? '', { path: 'question', minLength: 10, maxLength: 2000 }));
  if (about !== undefined && !isMatter(about))
    return [...faults, fault('about', 'unknown', 'Only `continue` has consequences that the software knows.')];
  if (about !== undefined) {
    const isFixed = choices === undefined || choices.join('\n') === YES_OR_NO.join('\n');
    return isFixed ? faults : [...faults, fault('choices', 'fixed', 'This question is answered with yes or no.')];
  }
  const titles = (choices ?? []).map((choice) => choice.trim());
  if (titles.length < 2 || titles.length > CHOICES_MAXIMUM)
    faults.push(fault('choices', 'count', `A question has two to ${CHOICES_MAXIMUM} choices.`));
  if (new Set(titles.map((title) => title.toLowerCase())).size !== titles.length)
    faults.push(fault('choices', 'twice', 'Each choice stands once.'));
  return [
    ...faults,
    ...titles.flatMap((title, index) => textFaults(title, { path: `choices.${index}`, minLength: 1, maxLength: 200 })),
  ];
}
