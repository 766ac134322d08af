import { anyRole } from '../../../platform/auth/permission.ts';

/** Who may take a text out that endangers somebody: they neither book, decide nor moderate. */
export const removesRecords = anyRole('safety_officer', 'auditor');
