import { dayAfter } from '../../../platform/clock/days.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';

export const REQUEST_KINDS = ['question', 'meeting', 'information'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = ['open', 'answered', 'silent', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export interface RequestText {
  readonly title: string;
  readonly text: string;
}

/** Data or a document that is asked for, as of a day where that matters. */
export interface AskedDocument {
  readonly title: string;
  readonly asOf: string | null;
}

/** What a forum or an organisation asks of somebody, with a date. Silence after it is public (rule I1). */
export interface CompanyRequest {
  readonly id: string;
  readonly slug: string;
  readonly kind: RequestKind;
  readonly forumId: string | null;
  readonly organisationId: string | null;
  readonly addresseeId: string;
  readonly engagementId: string | null;
  readonly texts: Readonly<Record<string, RequestText>>;
  readonly language: string;
  readonly documents: readonly AskedDocument[];
  readonly dueOn: string;
  readonly state: RequestState;
  readonly filedBy: string;
  readonly filedAt: Date;
  readonly answeredAt: Date | null;
  /** The first day of silence; stays when an answer comes later. */
  readonly silentSince: string | null;
  /** The forum's safety officer holds back that silence is published (rule I6). */
  readonly heldAt: Date | null;
  /** Whoever asked took it back before it was answered; its clock stands still from then on. */
  readonly withdrawal: RequestWithdrawal | null;
}

/** Public, in the words of whoever asked. */
export interface RequestWithdrawal {
  readonly at: Date;
  readonly language: string;
  readonly reason: string;
}

export const WITHHELD_REASONS = [
  'does_not_exist',
  'trade_secret',
  'personal_data',
  'law_forbids',
  'safety',
  'too_late',
] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** What is said of one document that was asked for. */
export interface AnsweredDocument {
  readonly title: string;
  readonly fileId: string | null;
  readonly url: string | null;
  readonly withheld: WithheldReason | null;
  /** As of which day it is; null where that does not matter. */
  readonly asOf: string | null;
  readonly remark: string;
}

export interface RequestAnswer {
  readonly id: string;
  readonly requestId: string;
  readonly via: 'account' | 'link';
  readonly accountId: string | null;
  /** In which somebody answered; names are not kept. */
  readonly role: string;
  readonly language: string;
  readonly text: string;
  readonly items: readonly AnsweredDocument[];
  readonly answeredAt: Date;
}

export const SHORTEST_NOTICE_DAYS = 7;
export const LONGEST_NOTICE_DAYS = 400;

export function requestFaults(
  request: Pick<CompanyRequest, 'texts' | 'documents' | 'dueOn' | 'kind'>,
  today: string,
): FieldFault[] {
  const { texts, documents, dueOn, kind } = request;
  const faults = Object.entries(texts).flatMap(([language, { title, text }]) => [
    ...textFaults(title, { path: `texts.${language}.title`, minLength: 5, maxLength: 160 }),
    ...textFaults(text, { path: `texts.${language}.text`, minLength: 20, maxLength: 8000 }),
  ]);
  faults.push(
    ...documents.flatMap(({ title }, at) =>
      textFaults(title, { path: `documents.${at}.title`, minLength: 3, maxLength: 300 }),
    ),
  );
  if (documents.length > 20)
    faults.push({ path: 'documents', code: 'too_many', message: 'Ask for at most 20 documents at once.' });
  if ((kind === 'information') !== documents.length > 0)
    faults.push({
      path: 'documents',
      code: 'unfitting',
      message: 'A request for information names what it asks for; others do not.',
    });
  if (dueOn < dayAfter(today, SHORTEST_NOTICE_DAYS) || dueOn > dayAfter(today, LONGEST_NOTICE_DAYS))
    faults.push({ path: 'dueOn', code: 'out_of_range', message: 'Give at least a week, and at most 400 days.' });
  return faults;
}
