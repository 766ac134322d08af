import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export interface WorkspacePlace {
  readonly href: string;
  readonly label: MessageDescriptor;
  /** Needed less often: stands under “More rooms”. */
  readonly isMore?: true;
}

/** A workspace: what people of certain roles come for. Its first place is its start page. */
export interface Workspace {
  readonly id: string;
  readonly name: MessageDescriptor;
  readonly roles: readonly string[];
  readonly places: readonly [WorkspacePlace, ...WorkspacePlace[]];
}

/** Every workspace with its navigation; a feature that adds a room adds its line here. */
const workspaces: readonly Workspace[] = [
  {
    id: 'forum',
    name: msg`Your forum`,
    roles: ['member'],
    places: [
      { href: '/app/forum', label: msg`Start` },
      { href: '/app/forum/waiting', label: msg`What waits` },
      { href: '/app/forum/elections', label: msg`Elections` },
      { href: '/app/forum/positions', label: msg`Positions` },
      { href: '/app/forum/engagements', label: msg`Engagements` },
      { href: '/app/forum/taking-part', label: msg`Taking part` },
      { href: '/app/forum/learning', label: msg`Learning`, isMore: true },
      { href: '/app/forum/consultations', label: msg`Consultations` },
      { href: '/app/forum/outcomes', label: msg`What became of it` },
      { href: '/app/forum/ratings', label: msg`Ratings` },
      { href: '/app/forum/compensation', label: msg`For taking part`, isMore: true },
      { href: '/app/forum/seat', label: msg`Your seat`, isMore: true },
      { href: '/app/forum/requests', label: msg`Requests`, isMore: true },
      { href: '/app/forum/recall', label: msg`Recall`, isMore: true },
      { href: '/app/forum/fact-checks', label: msg`Disputed facts`, isMore: true },
      { href: '/app/forum/messages', label: msg`Messages`, isMore: true },
      { href: '/app/hearing', label: msg`Brought by code`, isMore: true },
      { href: '/app/forum/key', label: msg`Your key`, isMore: true },
      { href: '/app/forum/vouch', label: msg`Vouch for somebody`, isMore: true },
    ],
  },
  {
    id: 'facilitating',
    name: msg`Between the sides`,
    roles: ['engagement_seat'],
    places: [{ href: '/app/facilitating', label: msg`Engagements` }],
  },
  {
    id: 'returning-office',
    name: msg`Elections of forums`,
    roles: ['forum_returning_officer', 'forum_key_holder', 'forum_scrutineer'],
    places: [{ href: '/app/returning-office', label: msg`Elections` }],
  },
  {
    id: 'company',
    name: msg`Company`,
    roles: ['company_rights', 'company_finance', 'company_signatory'],
    places: [
      { href: '/app/company', label: msg`Start` },
      { href: '/app/company/engagements', label: msg`Engagements` },
      { href: '/app/company/peer-rooms', label: msg`Rooms of companies`, isMore: true },
      { href: '/app/company/requests', label: msg`Requests` },
      { href: '/app/company/profile', label: msg`Your company` },
      { href: '/app/company/contributions', label: msg`Contributions` },
      { href: '/app/company/positions', label: msg`Positions` },
      { href: '/app/company/record', label: msg`Your record` },
      { href: '/app/company/people', label: msg`People and papers` },
      { href: '/app/company/grievances', label: msg`Grievances`, isMore: true },
    ],
  },
  {
    id: 'organisation',
    name: msg`Organisation`,
    roles: ['ngo_editor', 'ngo_signatory'],
    places: [
      { href: '/app/organisation', label: msg`Start` },
      { href: '/app/organisation/calls', label: msg`Calls` },
      { href: '/app/organisation/applications', label: msg`Applications` },
      { href: '/app/organisation/awards', label: msg`Awards` },
      { href: '/app/organisation/payments', label: msg`Payments` },
      { href: '/app/organisation/day-rates', label: msg`Day rates` },
      { href: '/app/organisation/requests', label: msg`Requests` },
      { href: '/app/organisation/attesting', label: msg`Attesting` },
      { href: '/app/organisation/papers', label: msg`Your papers` },
    ],
  },
  {
    id: 'forum-office',
    name: msg`Forum office`,
    roles: [
      ...['ngo_editor', 'ngo_signatory', 'forum_moderator', 'forum_appeal_panelist', 'forum_returning_officer'],
      ...['forum_interviewer', 'forum_safety_officer'],
    ],
    places: [
      { href: '/app/forum-office/waiting', label: msg`What waits` },
      { href: '/app/forum-office', label: msg`Your forums` },
      { href: '/app/forum-office/appeals', label: msg`Appeals` },
      { href: '/app/forum-office/panel', label: msg`Panel` },
      { href: '/app/forum-office/requests', label: msg`Silence that endangers` },
      { href: '/app/forum-office/holds', label: msg`Holds`, isMore: true },
      { href: '/app/forum-office/records', label: msg`Records of companies` },
    ],
  },
  {
    id: 'forum-joining',
    name: msg`Joining and panels`,
    roles: ['forum_interviewer', 'forum_appeal_panelist', 'forum_safety_officer', 'forum_returning_officer'],
    places: [{ href: '/app/forum-joining', label: msg`Joining and panels` }],
  },
  {
    id: 'hearing',
    name: msg`Brought by code`,
    roles: ['forum_moderator', 'forum_safety_officer'],
    places: [{ href: '/app/hearing', label: msg`Brought by code` }],
  },
  {
    id: 'review',
    name: msg`Reviews`,
    roles: ['reviewer'],
    places: [
      { href: '/app/review', label: msg`Start` },
      { href: '/app/review/tasks', label: msg`Reviews` },
    ],
  },
  {
    id: 'board',
    name: msg`Board`,
    roles: ['board_member', 'board_chair'],
    places: [
      { href: '/app/board', label: msg`Start` },
      { href: '/app/board/decisions', label: msg`Decisions` },
      { href: '/app/board/honoraria', label: msg`Honoraria` },
      { href: '/app/board/interests', label: msg`Interests` },
    ],
  },
  {
    id: 'grants',
    name: msg`Grants office`,
    roles: ['grants_officer'],
    places: [
      { href: '/app/grants', label: msg`Start` },
      { href: '/app/grants/calls', label: msg`Calls` },
      { href: '/app/grants/organisations', label: msg`Organisations` },
      { href: '/app/grants/companies', label: msg`Companies`, isMore: true },
      { href: '/app/grants/awards', label: msg`Awards and reports` },
    ],
  },
  {
    id: 'finance',
    name: msg`Finance office`,
    roles: ['finance_officer', 'second_officer', 'auditor'],
    places: [
      { href: '/app/finance', label: msg`Start` },
      { href: '/app/finance/receipts', label: msg`Money in` },
      { href: '/app/finance/payments', label: msg`Payments` },
      { href: '/app/finance/compensation', label: msg`Compensation` },
      { href: '/app/finance/ledger', label: msg`Ledger` },
    ],
  },
];

/** The workspaces open to somebody with these roles. */
export function workspacesFor(roles: readonly string[]): readonly Workspace[] {
  return workspaces.filter((workspace) => workspace.roles.some((role) => roles.includes(role)));
}

/** The workspace that an address belongs to. */
export function workspaceAt(pathname: string): Workspace | undefined {
  return workspaces.find(({ id }) => pathname === `/app/${id}` || pathname.startsWith(`/app/${id}/`));
}
