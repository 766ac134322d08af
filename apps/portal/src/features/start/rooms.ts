import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type RoomId = 'forum' | 'forum-office' | 'company' | 'organisation' | 'review' | 'board' | 'grants' | 'finance';

export interface Room {
  readonly id: RoomId;
  readonly href: string;
  readonly name: MessageDescriptor;
  readonly roles: readonly string[];
}

/** The workspaces that have a start page. */
export const rooms: readonly Room[] = [
  { id: 'forum', href: '/app/forum/waiting', name: msg`Your forum`, roles: ['member'] },
  {
    id: 'forum-office',
    href: '/app/forum-office/waiting',
    name: msg`Forum office`,
    roles: [
      ...['forum_moderator', 'forum_safety_officer', 'forum_interviewer'],
      ...['forum_returning_officer', 'forum_appeal_panelist'],
    ],
  },
  {
    id: 'company',
    href: '/app/company',
    name: msg`Company`,
    roles: ['company_rights', 'company_finance', 'company_signatory'],
  },
  {
    id: 'organisation',
    href: '/app/organisation',
    name: msg`Organisation`,
    roles: ['ngo_editor', 'ngo_signatory'],
  },
  { id: 'review', href: '/app/review', name: msg`Reviews`, roles: ['reviewer'] },
  { id: 'board', href: '/app/board', name: msg`Board`, roles: ['board_member', 'board_chair'] },
  { id: 'grants', href: '/app/grants', name: msg`Grants office`, roles: ['grants_officer'] },
  {
    id: 'finance',
    href: '/app/finance',
    name: msg`Finance office`,
    roles: ['finance_officer', 'second_officer', 'auditor'],
  },
];

export const roomOf = (id: RoomId): Room => rooms.find((room) => room.id === id)!;
