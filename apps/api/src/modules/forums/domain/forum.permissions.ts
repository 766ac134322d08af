import { anyRole, type Permission } from '../../../platform/auth/permission.ts';

export const signForOrganisation: Permission = anyRole('ngo_signatory');
