import { Module } from '@nestjs/common';
import { ForumsModule } from '../forums/index.ts';
import { FundModule } from '../fund/index.ts';
import { GovernanceModule } from '../governance/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { aftermath } from './aftermath.providers.ts';
import { CandidacyResolver } from './api/candidacy.resolver.ts';
import { ContactResolver } from './api/contact.resolver.ts';
import { ClosedBoardController } from './api/closed-board.controller.ts';
import { CountingResolver } from './api/counting.resolver.ts';
import { ElectionFieldsResolver } from './api/election-fields.resolver.ts';
import { ElectionsLoader } from './api/elections.loader.ts';
import {
  CandidateResolver,
  ElectionsResolver,
  ElectionStyleResolver,
  HustingsQuestionResolver,
} from './api/elections.resolver.ts';
import { MyElectionResolver, RepresentativesResolver } from './api/my-election.resolver.ts';
import { PreparationResolver } from './api/preparation.resolver.ts';
import { RepresentativeResolver } from './api/representative.resolver.ts';
import { ReturningOfficeResolver } from './api/returning-office.resolver.ts';
import { StatementsResolver } from './api/statements.resolver.ts';
import { AcceptNomination } from './application/accept-nomination.ts';
import { AnnounceElection } from './application/announce-election.ts';
import { AnswerContact } from './application/answer-contact.ts';
import { AnswerHustings } from './application/answer-hustings.ts';
import { AskHustings } from './application/ask-hustings.ts';
import { BallotBoxClient } from './application/ballot-box-client.ts';
import { Ballots } from './application/ballots.ts';
import { BundleReader } from './application/bundle-reader.ts';
import { CancelElection } from './application/cancel-election.ts';
import { Candidates } from './application/candidates.ts';
import { ChallengeOutcomes } from './application/challenge-outcomes.ts';
import { ChallengePanels } from './application/challenge-panels.ts';
import { ChallengeResult } from './application/challenge-result.ts';
import { Challenges } from './application/challenges.ts';
import { ClosedBoards } from './application/closed-boards.ts';
import { CloseNominations } from './application/close-nominations.ts';
import { ConfirmShare } from './application/confirm-share.ts';
import { ContactInbox } from './application/contact-inbox.ts';
import { DecideChallenge } from './application/decide-challenge.ts';
import { ElectionAccess } from './application/election-access.ts';
import { FactsOfElection } from './application/election-facts.ts';
import { ElectionMoves } from './application/election-moves.ts';
import { ElectionOffice } from './application/election-office.ts';
import { ElectionPlans } from './application/election-plans.ts';
import { ElectionReader } from './application/election-reader.ts';
import { ElectionRecords } from './application/election-records.ts';
import { ElectionRegister } from './application/election-register.ts';
import { ElectionSteps } from './application/election-steps.ts';
import { Electorate } from './application/electorate.ts';
import { Hustings } from './application/hustings.ts';
import { IssuerClient } from './application/issuer-client.ts';
import { Nominate } from './application/nominate.ts';
import { Nominations } from './application/nominations.ts';
import { OfficedForums } from './application/officed-forums.ts';
import { Officials } from './application/officials.ts';
import { OwnElectionRows } from './application/own-election-rows.ts';
import { OwnElections } from './application/own-elections.ts';
import { PublishManifest } from './application/publish-manifest.ts';
import { PublishedResults } from './application/published-results.ts';
import { RecordCeremony } from './application/record-ceremony.ts';
import { RegisterScrutineerKey } from './application/register-scrutineer-key.ts';
import { RollFreezer } from './application/roll-freezer.ts';
import { RollProofs } from './application/roll-proofs.ts';
import { SaveStatement } from './application/save-statement.ts';
import { SeatReader } from './application/seat-reader.ts';
import { SecondNomination } from './application/second-nomination.ts';
import { Statements } from './application/statements.ts';
import { SubmitResult } from './application/submit-result.ts';
import { SubmittedResults } from './application/submitted-results.ts';
import { TranslateStatement } from './application/translate-statement.ts';
import { TurnoutReader } from './application/turnout-reader.ts';
import { WithdrawCandidacy } from './application/withdraw-candidacy.ts';
import { WriteToRepresentative } from './application/write-to-representative.ts';
import { AssembleManifest } from './application/assemble-manifest.ts';
import { Certificates } from './application/certificates.ts';
import { ClosingSteps, WhenElectionsClose } from './application/closing-steps.ts';
import { CountedElections } from './application/counted-elections.ts';
import { FinaliseElection } from './application/finalise-election.ts';
import { ForumSeats } from './application/forum-seats.ts';
import { HandOutBoard } from './application/hand-out-board.ts';
import { ModeratedTexts } from './application/moderated-texts.ts';
import { TextsInSight } from './application/texts-in-sight.ts';
import { ElectionTextsResolver } from './api/election-texts.resolver.ts';
import { OpenElection, WhenElectionsOpen } from './application/open-election.ts';
import { PartyClients } from './application/party-clients.ts';
import { PerformStep } from './application/perform-step.ts';
import { PreparingSteps } from './application/preparing-steps.ts';
import { RepresentForums } from './application/represent-forums.ts';
import { SeatElected } from './application/seat-elected.ts';
import { SeatOnBoard } from './application/seat-on-board.ts';
import { StoreBoard } from './application/store-board.ts';
import { PeopleOfForums } from './application/people-of-forums.ts';
import { WaitingElections } from './application/waiting-elections.ts';
import { VerifyResult } from './application/verify-result.ts';
import { BoardRepository } from './persistence/board.repository.ts';
import { CandidateRepository } from './persistence/candidate.repository.ts';
import { ChallengeRepository } from './persistence/challenge.repository.ts';
import { ContactRepository } from './persistence/contact.repository.ts';
import { ElectionRepository } from './persistence/election.repository.ts';
import { HustingsRepository } from './persistence/hustings.repository.ts';
import { ModeratedRepository } from './persistence/moderated.repository.ts';
import { OfficialRepository } from './persistence/official.repository.ts';
import { ResultRepository } from './persistence/result.repository.ts';
import { SeatRepository } from './persistence/seat.repository.ts';
import { StepRepository } from './persistence/step.repository.ts';
import { StyleRepository } from './persistence/style.repository.ts';
import { WaitingElectionRepository } from './persistence/waiting-election.repository.ts';

const persistence = [
  ...[BoardRepository, CandidateRepository, ChallengeRepository, ElectionRepository, HustingsRepository],
  ...[
    ModeratedRepository,
    OfficialRepository,
    ResultRepository,
    SeatRepository,
    StepRepository,
    StyleRepository,
    ContactRepository,
  ],
];

const services = [
  ...[ElectionAccess, ElectionMoves, ElectionPlans, ElectionRecords, ElectionRegister, ElectionSteps, Electorate],
  ...[Ballots, Candidates, FactsOfElection, Hustings, Nominations, OfficedForums, Officials, Statements],
  ...[BallotBoxClient, IssuerClient, TurnoutReader, RollFreezer, ClosedBoards, SubmittedResults],
  ...[ChallengeOutcomes, ChallengePanels, Challenges, RollProofs, OwnElectionRows, OwnElections, ElectionOffice],
];

/** From one state to the next, by time, by what parties answer, and by what scrutineers sign. */
const course = [
  ...[OpenElection, WhenElectionsOpen, ClosingSteps, WhenElectionsClose, PreparingSteps, PerformStep, PartyClients],
  ...[AssembleManifest, StoreBoard, HandOutBoard, VerifyResult, CountedElections, FinaliseElection, Certificates],
  ...[
    SeatElected,
    ForumSeats,
    SeatOnBoard,
    RepresentForums,
    ModeratedTexts,
    TextsInSight,
    PeopleOfForums,
    WaitingElections,
    WaitingElectionRepository,
  ],
];

const useCases = [
  ...[AnnounceElection, CloseNominations, RecordCeremony, ConfirmShare, RegisterScrutineerKey, PublishManifest],
  ...[CancelElection, Nominate, AcceptNomination, SecondNomination, WithdrawCandidacy, SaveStatement],
  ...[TranslateStatement, AskHustings, AnswerHustings, SubmitResult, ChallengeResult, DecideChallenge],
];

const api = [
  ...[CandidacyResolver, CandidateResolver, CountingResolver, ElectionFieldsResolver, ElectionsLoader],
  ...[
    ElectionsResolver,
    ElectionTextsResolver,
    ElectionStyleResolver,
    HustingsQuestionResolver,
    MyElectionResolver,
    PreparationResolver,
  ],
  ...[RepresentativesResolver, ReturningOfficeResolver, StatementsResolver],
];

/** Writing to a representative without either side learning who the other is. */
const contact = [WriteToRepresentative, AnswerContact, ContactInbox, ContactResolver, RepresentativeResolver];

/** What other modules may inject. */
const door = [BundleReader, ElectionReader, PublishedResults, SeatReader];

/** From the notice of an election to the seats that come of it. Resignation, recall and countback join beside it. */
@Module({
  imports: [ForumsModule, FundModule, GovernanceModule, IdentityModule],
  controllers: [ClosedBoardController],
  providers: [...persistence, ...services, ...course, ...useCases, ...contact, ...aftermath, ...api, ...door],
  exports: [...door],
})
export class ElectionsModule {}
