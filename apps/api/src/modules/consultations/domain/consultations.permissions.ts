import { behindTheDoor, type Permission } from '../../../platform/auth/permission.ts';

/** Deliberation is for the forum alone: people of companies are refused at the door, the use cases ask for membership. */
export const insideForum: Permission = behindTheDoor;
