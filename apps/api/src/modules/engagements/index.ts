export { EngagementsModule } from './engagements.module.ts';
export { AddresseeConnection, AddresseeType, SignatoryLevelEnum, toAddresseeType } from './api/addressee.type.ts';
export {
  EngagementConnection,
  enumOf,
  EngagementType,
  PhaseEnum,
  PublicationModeEnum,
  TextInLanguageType,
  toEngagementType,
  toTexts,
} from './api/engagement.type.ts';
export { SessionPointType } from './api/session.type.ts';
export { ExpertRequestType } from './api/confidential.type.ts';
export { EngagementsLoader } from './api/engagements.loader.ts';
export { AddresseeReader } from './application/addressee-reader.ts';
export {
  audienceOf,
  EngagementAccess,
  type EngagementStanding,
  EngagementVisibility,
} from './application/engagement-access.ts';
export { EngagementHistories } from './application/engagement-histories.ts';
export { EngagementReader } from './application/engagement-reader.ts';
export {
  HeardPoints,
  patternOf,
  type HeardPoint,
  type HeardPointSource,
  type HeardRequest,
  type OwnPoint,
} from './application/heard-points.ts';
export { RequestReader } from './application/request-reader.ts';
export { ReplyLinks } from './application/reply-links.ts';
export {
  type Addressee,
  type AddresseeKind,
  type AddresseeSize,
  COMPANY_ROLES,
  type SignatoryLevel,
} from './domain/addressee.ts';
export {
  type Engagement,
  type EngagementAddressee,
  type EngagementState,
  type Phase,
  PHASES,
} from './domain/engagement.ts';
export type * from './domain/engagements.events.ts';
export type { CompanyRequest, RequestAnswer, RequestState } from './domain/request.ts';
export type { ReplyLink } from './persistence/reply-link.repository.ts';
export { ParticipationReader } from './application/participation-reader.ts';
export type { Activity, Participation, ParticipationState } from './domain/taking-part.ts';
export type { ParticipationAgreed, ParticipationEnded } from './domain/taking-part.events.ts';
export type { EngagementHistory, RequestHistory } from './domain/history.ts';
export { engagementInvariants } from './domain/engagement.invariants.ts';
export { takingPartInvariants } from './domain/taking-part.invariants.ts';
