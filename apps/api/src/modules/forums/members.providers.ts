import { AttestingResolver } from './api/attesting.resolver.ts';
import { AttestingRoomResolver } from './api/attesting-room.resolver.ts';
import { JoiningResolver } from './api/joining.resolver.ts';
import { AdmitMember } from './application/admit-member.ts';
import { AttestationByCode } from './application/attestation-by-code.ts';
import { AttestingRooms } from './application/attesting-rooms.ts';
import { DecideAttestation } from './application/decide-attestation.ts';
import { DemoMembers } from './application/demo-members.ts';
import { IssueAttestationCode } from './application/issue-attestation-code.ts';
import { JoinForum } from './application/join-forum.ts';
import { JoiningPlaces } from './application/joining-place.ts';
import { MemberReader } from './application/member-reader.ts';
import { MembershipTokens } from './application/membership-tokens.ts';
import { PanelAccess } from './application/panel-access.ts';
import { Rolls } from './application/rolls.ts';
import { SaveAttestingKey } from './application/save-attesting-key.ts';
import { AttestationRepository } from './persistence/attestation.repository.ts';
import { AttestingKeyRepository } from './persistence/attesting-key.repository.ts';
import { MemberRepository } from './persistence/member.repository.ts';
import { RollRepository } from './persistence/roll.repository.ts';

/** What other modules may inject of members. */
export const memberDoor = [DemoMembers, MemberReader, Rolls];

/** Members and how people become some: one half of the forums module. */
export const memberProviders = [
  ...[AttestationRepository, AttestingKeyRepository, MemberRepository, RollRepository],
  ...[AdmitMember, AttestationByCode, AttestingRooms, DecideAttestation, IssueAttestationCode, JoinForum],
  ...[JoiningPlaces, MembershipTokens, PanelAccess, SaveAttestingKey],
  ...[AttestingResolver, AttestingRoomResolver, JoiningResolver],
];
