import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** One kind of what happens: words without content, and the page that says more to whoever may read it. */
interface HappeningWords {
  readonly words: MessageDescriptor;
  readonly href?: (subjectId: string) => string;
}

const application = (id: string) => `/app/organisation/applications/${id}`;
const award = (id: string) => `/app/organisation/awards/${id}`;
const decision = (id: string) => `/app/board/decisions/${id}`;
const payment = (id: string) => `/app/organisation/payments/${id}`;
const bank = () => '/app/organisation/bank';

const happenings: Record<string, HappeningWords> = {
  'vote-wanted': { words: msg`A matter came before the board, and your vote is wanted`, href: decision },
  'vote-due': { words: msg`Voting on a matter ends soon`, href: decision },
  'review-wanted': { words: msg`An application was given to you to review`, href: (id) => `/app/review/${id}` },
  'application-sent': { words: msg`Your application was sent`, href: application },
  'eligibility-decided': { words: msg`It was decided whether your application is eligible`, href: application },
  'decision-made': { words: msg`The board decided on your application`, href: application },
  'award-made': { words: msg`The board awarded your organisation a grant`, href: award },
  'report-sent': { words: msg`A grantee sent a report`, href: (id) => `/app/grants/awards/${id}` },
  'tranche-payable': { words: msg`A part of a grant may be paid`, href: () => '/app/finance/payments' },
  'payment-sent': { words: msg`A payment to your organisation was handed to the bank`, href: payment },
  'payment-arrived': { words: msg`The bank confirmed a payment to your organisation`, href: payment },
  'payee-details-changed': { words: msg`Your organisation’s bank details were changed`, href: bank },
  'payee-details-decided': { words: msg`Your organisation’s bank details were checked`, href: bank },
  'forum-motion': {
    words: msg`A forum decides something, and you have a part in it`,
    href: (id) => `/app/forum-office/motions/${id}`,
  },
  'forum-office': { words: msg`A forum gave you an office`, href: () => '/app/forum-office' },
  'text-hidden': { words: msg`A text of yours was hidden`, href: () => '/app/forum-office/my-texts' },
  'appeal-to-hear': { words: msg`An appeal waits for your decision`, href: () => '/app/forum-office/appeals' },
  'seat-offered': { words: msg`You are asked whether you would fill a vacant seat`, href: () => '/app/forum/seat' },
  'recall-noticed': { words: msg`Enough members asked for a recall` },
  'removal-filed': { words: msg`The panel is asked to remove a representative`, href: () => '/app/forum-office/panel' },
  'challenge-filed': {
    words: msg`A result was challenged, and the panel decides`,
    href: () => '/app/forum-office/panel',
  },
  'term-ends-soon': { words: msg`A term of representatives ends in two months`, href: () => '/app/returning-office' },
  'consultation-results': {
    words: msg`Results of a consultation can be read`,
    href: () => '/app/forum/consultations',
  },
  'outcome-moved': { words: msg`Something became of what you said`, href: () => '/app/forum/outcomes' },
  'outcomes-digest': { words: msg`Something became of what you said`, href: () => '/app/forum/outcomes' },
  'waiting-for-members': { words: msg`Something waits for people your organisation knows` },
  'input-received': { words: msg`Somebody brought something by code`, href: () => '/app/hearing' },
  'grievance-received': { words: msg`Somebody brought something by code`, href: () => '/app/hearing' },
  'reprisal-received': { words: msg`Something waits for you as a safety officer`, href: () => '/app/hearing' },
  'sealed-received': { words: msg`Something waits for you as a safety officer`, href: () => '/app/hearing' },
  'safety-overdue': { words: msg`A safety officer’s 72 hours are over`, href: () => '/app/hearing' },
  'company-called': { words: msg`Your company has a grievance to answer`, href: () => '/app/company/grievances' },
  'facts-to-check': { words: msg`Your record has a new fact to check`, href: () => '/app/company/record' },
  'fact-disputed': { words: msg`A fact is disputed, and representatives decide`, href: () => '/app/forum/fact-checks' },
  'fact-ruled': { words: msg`An objection of yours was decided`, href: () => '/app/company/record' },
  'invited-to-take-part': { words: msg`You are invited to be heard`, href: (id) => `/app/forum/taking-part/${id}` },
  'session-changed': { words: msg`A session that concerns you changed`, href: (id) => `/app/forum/taking-part/${id}` },
  'engagement-seat': { words: msg`Somebody is proposed to work between the sides` },
  'notes-to-check': { words: msg`Notes of a session wait for your check` },
  'compensation-offered': { words: msg`Something is offered to you`, href: () => '/app/forum/compensation' },
  'expense-decided': { words: msg`An expense of yours was decided`, href: () => '/app/forum/compensation' },
  'appeal-decided': { words: msg`An appeal was decided`, href: () => '/app/forum-office/my-texts' },
};

const answers: Record<string, HappeningWords> = {
  'position-to-vote': {
    words: msg`The representatives vote on a position`,
    href: (id) => `/app/forum/positions/${id}/decision`,
  },
  'position-received': { words: msg`A forum sent your company a position`, href: () => '/app/company/positions' },
  'position-restated': {
    words: msg`A company said what it understood of a position`,
    href: (id) => `/app/forum/positions/${id}`,
  },
  'position-question': { words: msg`A company asks about a position`, href: (id) => `/app/forum/positions/${id}` },
  'restatement-judged': {
    words: msg`A forum said whether you understood`,
    href: (id) => `/app/company/positions/${id}/understanding`,
  },
  'answer-due': { words: msg`The day of an answer comes near`, href: (id) => `/app/company/positions/${id}` },
  'answer-overdue': { words: msg`The day of an answer has passed` },
  'answer-to-sign': { words: msg`An answer waits for a signature`, href: (id) => `/app/company/positions/${id}` },
  'answer-to-rate': { words: msg`A company’s answer waits for your rating`, href: (id) => `/app/forum/ratings/${id}` },
  'urgent-alert': { words: msg`A forum raised an urgent alert`, href: () => '/app/company/positions' },
  'urgent-alert-overdue': { words: msg`An urgent alert was not acknowledged in time` },
  'recheck-due': {
    words: msg`A closed item is to be looked at again`,
    href: (id) => `/app/forum/ratings/items/${id}`,
  },
};

const engagements: Record<string, HappeningWords> = {
  'engagement-moved': { words: msg`An engagement that concerns you has moved on` },
  'briefing-published': { words: msg`A company published a briefing`, href: () => '/app/forum/engagements' },
  'ground-rules-proposed': { words: msg`Ground rules lie on the table` },
  'ground-rules-due': { words: msg`An answer to ground rules is hoped for` },
  'request-received': { words: msg`Your company was asked something`, href: () => '/app/company/requests' },
  'request-answered': { words: msg`A request of your forum was answered`, href: () => '/app/forum/requests' },
  'request-silent': {
    words: msg`A request of your forum had no answer by its date`,
    href: () => '/app/forum/requests',
  },
  'request-withdrawn': { words: msg`A request to your company was withdrawn`, href: () => '/app/company/requests' },
  'own-request-answered': {
    words: msg`A request of your organisation was answered`,
    href: () => '/app/organisation/requests',
  },
  'own-request-silent': {
    words: msg`A request of your organisation had no answer by its date`,
    href: () => '/app/organisation/requests',
  },
  'item-released': { words: msg`A confidential item was opened` },
};

/** A kind that this version does not know is still told. */
export const happeningOf = (kind: string): HappeningWords =>
  happenings[kind] ?? answers[kind] ?? engagements[kind] ?? { words: msg`Something changed that concerns you` };
