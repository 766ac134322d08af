import { DemoMembershipController } from './api/demo-membership.controller.ts';
import { AttestingResolver } from './api/attesting.resolver.ts';
import { AttestingRoomResolver } from './api/attesting-room.resolver.ts';
import { JoiningResolver } from './api/joining.resolver.ts';
import {
  JoiningPlacesResolver,
  PanelSeatResolver,
  AttestationAuditResolver,
  MandateHolderResolver,
} from './api/joining-places.resolver.ts';
import { MembershipResolver } from './api/membership.resolver.ts';
import { MeMembershipResolver, MembershipFieldsResolver } from './api/membership-fields.resolver.ts';
import { OtherWayResolver, JoiningAppealFieldsResolver } from './api/other-way.resolver.ts';
import { PanelOfficeResolver } from './api/panel-office.resolver.ts';
import { AddAttestations } from './application/add-attestations.ts';
import { AdmitByOfficer } from './application/admit-by-officer.ts';
import { AdmitMember } from './application/admit-member.ts';
import { ApplicationsByCode } from './application/applications-by-code.ts';
import { ApplyByVouching } from './application/apply-by-vouching.ts';
import { AttestationAudits } from './application/attestation-audits.ts';
import { AttestationByCode } from './application/attestation-by-code.ts';
import { AttestingRooms } from './application/attesting-rooms.ts';
import { AuditSamples } from './application/audit-samples.ts';
import { DecideAttestation } from './application/decide-attestation.ts';
import { DecideJoiningAppeal } from './application/decide-joining-appeal.ts';
import { DemoMembers } from './application/demo-members.ts';
import { IssueAttestationCode } from './application/issue-attestation-code.ts';
import { JoinForum } from './application/join-forum.ts';
import { FileJoiningAppeal } from './application/joining-appeals.ts';
import { JoiningPlaces } from './application/joining-place.ts';
import { JoiningReader } from './application/joining-reader.ts';
import { KnownAgain } from './application/known-again.ts';
import { LapseClock } from './application/lapse-clock.ts';
import { MandateOffice } from './application/mandate-office.ts';
import { Mandates } from './application/mandates.ts';
import { MemberReader } from './application/member-reader.ts';
import { MembershipTokens } from './application/membership-tokens.ts';
import { ObjectToRekey } from './application/object-to-rekey.ts';
import { OwnMembership } from './application/own-membership.ts';
import { PanelAccess } from './application/panel-access.ts';
import { PanelHistory } from './application/panel-history.ts';
import { RecordInterview } from './application/record-interview.ts';
import { RekeyClock } from './application/rekey-clock.ts';
import { RekeyMembers } from './application/rekey-members.ts';
import { RekeyedMembers } from './application/rekeyed-members.ts';
import { ReopenRefused } from './application/reopen-refused.ts';
import { RequestRekey } from './application/request-rekey.ts';
import { RevokeAttestingOrganisation } from './application/revoke-attesting-organisation.ts';
import { Rolls } from './application/rolls.ts';
import { SafetyOffice } from './application/safety-office.ts';
import { SaveAttestingKey } from './application/save-attesting-key.ts';
import { SettleApplication } from './application/settle-application.ts';
import { Vouch } from './application/vouch.ts';
import { WaitingAttestations } from './application/waiting-attestations.ts';
import { AttestationRepository } from './persistence/attestation.repository.ts';
import { AttestationAuditRepository } from './persistence/attestation-audit.repository.ts';
import { AttestingKeyRepository } from './persistence/attesting-key.repository.ts';
import { JoiningAppealRepository } from './persistence/joining-appeal.repository.ts';
import { LapseRepository } from './persistence/lapse.repository.ts';
import { MandateRepository } from './persistence/mandate.repository.ts';
import { MemberRepository } from './persistence/member.repository.ts';
import { RefusalRepository } from './persistence/refusal.repository.ts';
import { RekeyRepository } from './persistence/rekey.repository.ts';
import { RollRepository } from './persistence/roll.repository.ts';
import { VouchingRepository } from './persistence/vouching.repository.ts';

/** What other modules may inject of members. */
export const memberDoor = [DemoMembers, MemberReader, Rolls];

const repositories = [
  AttestationRepository,
  AttestationAuditRepository,
  AttestingKeyRepository,
  JoiningAppealRepository,
  LapseRepository,
  MandateRepository,
  MemberRepository,
  RefusalRepository,
  RekeyRepository,
  RollRepository,
  VouchingRepository,
];
const useCases = [
  AddAttestations,
  AdmitByOfficer,
  AdmitMember,
  ApplicationsByCode,
  ApplyByVouching,
  AttestationAudits,
  AttestationByCode,
  AttestingRooms,
  AuditSamples,
  DecideAttestation,
  DecideJoiningAppeal,
  IssueAttestationCode,
  JoinForum,
  FileJoiningAppeal,
  JoiningPlaces,
  JoiningReader,
  KnownAgain,
  LapseClock,
  MandateOffice,
  Mandates,
  MembershipTokens,
  ObjectToRekey,
  OwnMembership,
  PanelAccess,
  PanelHistory,
  RecordInterview,
  RekeyClock,
  RekeyMembers,
  RekeyedMembers,
  ReopenRefused,
  RequestRekey,
  RevokeAttestingOrganisation,
  SafetyOffice,
  SaveAttestingKey,
  SettleApplication,
  Vouch,
  WaitingAttestations,
];
const api = [
  AttestingResolver,
  AttestingRoomResolver,
  JoiningResolver,
  JoiningPlacesResolver,
  PanelSeatResolver,
  AttestationAuditResolver,
  MandateHolderResolver,
  MembershipResolver,
  MeMembershipResolver,
  MembershipFieldsResolver,
  OtherWayResolver,
  JoiningAppealFieldsResolver,
  PanelOfficeResolver,
];

/** Members and how people become some: one half of the forums module. */
export const memberProviders = [...repositories, ...useCases, ...api];
export const memberControllers = [DemoMembershipController];
