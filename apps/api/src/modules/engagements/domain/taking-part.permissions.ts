import { anyRole, behindTheDoor, signedIn, type Permission } from '../../../platform/auth/permission.ts';

/** Members, representatives and holders of seats; which, is the use case's own check. Companies are refused at once. */
export const takePart: Permission = behindTheDoor;
/** Both sides, and those between them; which, is the use case's own check. */
export const eitherSide: Permission = signedIn;
/** People of a company who speak or decide for it. */
export const speakForCompany: Permission = anyRole('company_rights', 'company_signatory');
