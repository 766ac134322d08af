export { ForumsModule } from './forums.module.ts';
export { ForumLoader } from './api/forum.loader.ts';
export { ConstituencyType, ForumType, toConstituencyType, toForumType } from './api/forum.type.ts';
export { AnswerMotion } from './application/answer-motion.ts';
export { ProposeAppointment } from './application/propose-appointment.ts';
export { ProposeForum, type ProposeForumInput } from './application/propose-forum.ts';
export { ForumAppointments } from './application/forum-appointments.ts';
export { ForumReader } from './application/forum-reader.ts';
export { ForumRepresentatives, type RepresentativesOf } from './application/forum-representatives.ts';
export {
  DEMO_PASSPHRASE,
  DemoMembers,
  type DemoAttester,
  type DemoEnrolment,
  type DemoMember,
} from './application/demo-members.ts';
export { MemberReader } from './application/member-reader.ts';
export { Rolls, type RollOfConstituency } from './application/rolls.ts';
export { Moderation, type ModeratedContent } from './application/moderation.ts';
export type { Constituency, Forum, ForumState, PanelOrganisation } from './domain/forum.ts';
export type { ForumAppointment, ForumRole } from './domain/forum-appointment.ts';
export type {
  CharterConstituency,
  CharterContent,
  CountingRule,
  ForumCharter,
  ReservedSeats,
} from './domain/forum-charter.ts';
export type { Admission, Member, MemberKind, MemberState } from './domain/member.ts';
export { forumInvariants } from './domain/forum.invariants.ts';
export type { CharterAdopted, ForumEnded, MembersEnded, QuestionDecided } from './domain/forum.events.ts';
export type { Representative } from './domain/motion.ts';
