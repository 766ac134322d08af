import { textFaults } from '../../../platform/errors/bounded-text.ts';
import type { FieldFault } from '../../../platform/errors/problems.ts';

/** People of companies learn from one another under the Chatham House rule, with an antitrust notice (rule S6). */
export interface PeerRoom {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  /** For guests. */
  readonly howToJoin: string;
  readonly antitrustNotice: string;
  readonly agenda: string;
  readonly minutes: string | null;
  readonly minutesAt: Date | null;
  /** How many said that they come; 0 where they are fewer than five. */
  readonly guests: number;
  readonly isGuest: boolean;
  readonly isOwn: boolean;
}

/** Something that was said. Nobody is kept with it: neither the person nor the company. */
export interface PeerRoomPoint {
  readonly id: string;
  readonly text: string;
  readonly saidOn: string;
}

export interface PeerRoomPlan {
  readonly title: string;
  readonly startsAtLocal: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly howToJoin: string;
  readonly antitrustNotice: string;
  readonly agenda: string;
}

export const peerRoomFaults = (plan: PeerRoomPlan): FieldFault[] => [
  ...textFaults(plan.title, { path: 'title', minLength: 3, maxLength: 160 }),
  ...textFaults(plan.howToJoin, { path: 'howToJoin', maxLength: 2000 }),
  ...textFaults(plan.antitrustNotice, { path: 'antitrustNotice', minLength: 40, maxLength: 4000 }),
  ...textFaults(plan.agenda, { path: 'agenda', minLength: 20, maxLength: 8000 }),
  ...(Number.isInteger(plan.minutes) && plan.minutes >= 10 && plan.minutes <= 480
    ? []
    : [{ path: 'minutes', code: 'out_of_range', message: 'A room lasts 10 to 480 minutes.' }]),
];
