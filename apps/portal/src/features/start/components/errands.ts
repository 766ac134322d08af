import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RoomId } from '../rooms.ts';
import { ofAnswers } from './answer-errands.ts';
import { ofPositions } from './position-errands.ts';
import { ofEngagements } from './engagement-errands.ts';
import { ofHearing } from './hearing-errands.ts';
import { ofRecords } from './record-errands.ts';
import { ofCompensation, ofTakingPart } from './taking-part-errands.ts';

/** What the date of an errand means. */
export type DateMeaning = 'due' | 'closes' | 'ends';

/** One kind of what waits: what to do, in which workspace, and at which address. */
export interface Errand {
  readonly act: MessageDescriptor;
  /** `any`: it belongs to the person, wherever they are. */
  readonly room: RoomId | 'any';
  readonly href: (subjectId: string) => string;
  readonly date?: DateMeaning;
}

const award = (id: string) => `/app/organisation/awards/${id}`;
const contribution = (id: string) => `/app/company/contributions/${id}`;
const decision = (id: string) => `/app/board/decisions/${id}`;

const ofOrganisation: Record<string, Errand> = {
  'application-draft': {
    act: msg`Finish the application and send it`,
    room: 'organisation',
    href: (id) => `/app/organisation/applications/${id}/write`,
    date: 'closes',
  },
  'agreement-to-accept': { act: msg`Read the grant agreement and accept it`, room: 'organisation', href: award },
  'report-due': { act: msg`Write the report`, room: 'organisation', href: award },
  'payee-details-needed': {
    act: msg`Say where your organisation should be paid`,
    room: 'organisation',
    href: () => '/app/organisation/bank',
  },
  'pack-to-complete': {
    act: msg`Complete the due-diligence pack`,
    room: 'organisation',
    href: () => '/app/organisation/papers/due-diligence',
  },
  'attestations-waiting': {
    act: msg`Answer people who used a code of yours`,
    room: 'organisation',
    href: (place) => `/app/organisation/attesting/${place}`,
  },
};

const ofBoardAndReview: Record<string, Errand> = {
  'vote-to-cast': { act: msg`Cast your vote`, room: 'board', href: decision, date: 'closes' },
  'item-to-close': { act: msg`Close the item and give the board’s reasons`, room: 'board', href: decision },
  'review-to-write': { act: msg`Write the review`, room: 'review', href: (id) => `/app/review/${id}` },
};

const ofCompany: Record<string, Errand> = {
  'contribution-to-pay': { act: msg`Pay the contribution that you promised`, room: 'company', href: contribution },
  'contribution-disputed': {
    act: msg`Settle the disputed payment with your bank`,
    room: 'company',
    href: contribution,
  },
};

const ofGrantsOffice: Record<string, Errand> = {
  'eligibility-to-decide': {
    act: msg`Check whether it is eligible`,
    room: 'grants',
    href: (id) => `/app/grants/applications/${id}/eligibility`,
  },
  'decision-to-propose': {
    act: msg`Bring it before the board`,
    room: 'grants',
    href: (id) => `/app/grants/applications/${id}/decision`,
  },
  'report-to-answer': { act: msg`Answer the report`, room: 'grants', href: (id) => `/app/grants/awards/${id}` },
  'vetting-due': {
    act: msg`Vet the organisation`,
    room: 'grants',
    href: (id) => `/app/grants/organisations/${id}`,
    date: 'ends',
  },
  'screening-due': {
    act: msg`Screen the organisation`,
    room: 'grants',
    href: (id) => `/app/grants/organisations/${id}`,
    date: 'ends',
  },
};

const ofTreasury: Record<string, Errand> = {
  'transfer-to-confirm': {
    act: msg`Compare the transfer with the bank statement and confirm it`,
    room: 'finance',
    href: () => '/app/finance/receipts',
  },
  'movement-unexplained': {
    act: msg`Explain what the payment provider reports`,
    room: 'finance',
    href: () => '/app/finance/receipts',
  },
  'tranche-to-order': { act: msg`Prepare the payment`, room: 'finance', href: () => '/app/finance/payments' },
  'payment-to-authorise': {
    act: msg`Check the payment and authorise it`,
    room: 'finance',
    href: (id) => `/app/finance/payments/${id}`,
  },
  'payments-to-send': {
    act: msg`Hand the authorised payments to the bank`,
    room: 'finance',
    href: () => '/app/finance/payments',
  },
  'payment-returned': {
    act: msg`Decide what becomes of the returned payment`,
    room: 'finance',
    href: (id) => `/app/finance/payments/${id}`,
  },
  'payee-to-confirm': {
    act: msg`Confirm the bank details with the payee`,
    room: 'finance',
    href: (id) => `/app/finance/payees/${id}`,
  },
  'statement-line-to-confirm': {
    act: msg`Confirm lines of the bank statement`,
    room: 'finance',
    href: () => '/app/finance/payments/statement',
  },
  'exchange-to-confirm': {
    act: msg`Confirm an exchange of currencies`,
    room: 'finance',
    href: () => '/app/finance/payments/statement',
  },
  'statement-line-unexplained': {
    act: msg`Explain lines of the bank statement`,
    room: 'finance',
    href: () => '/app/finance/payments/statement',
  },
};

const ofForums: Record<string, Errand> = {
  'forum-signature': {
    act: msg`Read what a forum decides, and sign or refuse`,
    room: 'organisation',
    href: (id) => `/app/forum-office/motions/${id}`,
    date: 'closes',
  },
  'forum-vote': {
    act: msg`Vote as a representative`,
    room: 'any',
    href: (id) => `/app/forum-office/motions/${id}`,
    date: 'closes',
  },
  'moderation-appeal': {
    act: msg`Decide an appeal of another forum`,
    room: 'any',
    href: () => '/app/forum-office/appeals',
  },
};

const office = (slug: string) => `/app/returning-office/elections/${slug}`;
const afterwards = (forum: string) => `/app/returning-office/afterwards/${forum}`;
const consultation = (slug: string) => `/app/forum/consultations/${slug}`;
const memberElection = (slug: string) => `/app/forum/elections/${slug}`;
const panel = () => '/app/forum-office/panel';

/** What an election asks of members and candidates, before it and after it. */
const ofMembers: Record<string, Errand> = {
  'consultation-open': { act: msg`Say what you think`, room: 'any', href: consultation, date: 'closes' },
  'consultation-to-publish': { act: msg`Decide whether the results are published`, room: 'any', href: consultation },
  'nomination-to-answer': { act: msg`Say whether you stand`, room: 'any', href: memberElection, date: 'closes' },
  'vote-open': { act: msg`Vote in your forum, unless you have`, room: 'any', href: memberElection, date: 'closes' },
  'seat-offered': {
    act: msg`Say whether you would fill a vacant seat`,
    room: 'any',
    href: () => '/app/forum/seat',
    date: 'closes',
  },
};

/** What it asks of everybody with an office in it. */
const ofElections: Record<string, Errand> = {
  'nominations-to-close': { act: msg`Close the nominations`, room: 'any', href: office, date: 'due' },
  'ceremony-to-hold': { act: msg`Hold the key ceremony`, room: 'any', href: office, date: 'due' },
  'manifest-to-publish': { act: msg`Publish the manifest`, room: 'any', href: office, date: 'due' },
  'share-to-confirm': {
    act: msg`Confirm your key share`,
    room: 'any',
    href: (slug) => `${office(slug)}/share`,
    date: 'due',
  },
  'scrutineer-key-to-register': {
    act: msg`Register your signing key`,
    room: 'any',
    href: (slug) => `${office(slug)}/count`,
    date: 'due',
  },
  'board-to-count': { act: msg`Count the closed board`, room: 'any', href: (slug) => `${office(slug)}/count` },
  'challenge-to-decide': { act: msg`Decide a challenge to a result`, room: 'any', href: panel },
  'removal-to-decide': { act: msg`Decide whether a representative is removed`, room: 'any', href: panel },
  'vacancy-to-count': {
    act: msg`Count closed ballots again for a vacant seat`,
    room: 'any',
    href: (id) => `/app/returning-office/vacancies/${id}`,
  },
  'by-election-to-announce': { act: msg`Announce a by-election`, room: 'any', href: afterwards },
  'recall-to-announce': { act: msg`Announce the vote on a recall`, room: 'any', href: afterwards },
  'term-election-to-announce': {
    act: msg`Announce the election for the next term`,
    room: 'any',
    href: (forum) => `/app/returning-office/announce/${forum}`,
    date: 'ends',
  },
};

const ofAnybody: Record<string, Errand> = {
  'role-offered': { act: msg`Accept or decline a role`, room: 'any', href: () => '/app/account', date: 'ends' },
};

const errands: Record<string, Errand> = {
  ...ofRecords,
  ...ofOrganisation,
  ...ofBoardAndReview,
  ...ofCompany,
  ...ofGrantsOffice,
  ...ofTreasury,
  ...ofCompensation,
  ...ofForums,
  ...ofMembers,
  ...ofElections,
  ...ofHearing,
  ...ofTakingPart,
  ...ofAnybody,
  ...ofAnswers,
  ...ofEngagements,
  ...ofPositions,
};

/** A kind that this version does not know still says that something waits. */
const unknown: Errand = { act: msg`Something waits for you`, room: 'any', href: () => '/app' };

export const errandOf = (kind: string): Errand => errands[kind] ?? unknown;
