import { anyRole } from '../../../platform/auth/permission.ts';

/** Officers of the fund who read what is before the board, unless an interest recuses them. They never vote. */
export const SECRETARIAT_ROLES: readonly string[] = ['grants_officer', 'finance_officer', 'second_officer', 'auditor'];

const BOARD_ROLES = ['board_member', 'board_chair'];

export const onBoard = anyRole(...BOARD_ROLES);
export const readsBoardItems = anyRole(...BOARD_ROLES, ...SECRETARIAT_ROLES);
/** Interests are declared by everybody who might see an item, reviewers included. */
export const declaresInterests = anyRole(...BOARD_ROLES, ...SECRETARIAT_ROLES, 'reviewer', 'safety_officer');
