import { RecallReaderResolver, RecallResolver } from './api/recall.resolver.ts';
import { RemovalResolver } from './api/removal.resolver.ts';
import { VacancyFieldsResolver, VacancyResolver } from './api/vacancy.resolver.ts';
import { AftermathReader, AftermathRows } from './application/aftermath-reader.ts';
import { AnnounceRecall, ElectionNotices } from './application/announce-recall.ts';
import { AnswerVacancy } from './application/answer-vacancy.ts';
import { BallotsOfVacancy } from './application/ballots-of-vacancy.ts';
import { CountVacancy } from './application/count-vacancy.ts';
import { DecideRecall } from './application/decide-recall.ts';
import { DecideRemoval, RemovalCases } from './application/decide-removal.ts';
import { EndSeat } from './application/end-seat.ts';
import { FileRemoval } from './application/file-removal.ts';
import { OpenPetition } from './application/open-petition.ts';
import { OpenVacancy } from './application/open-vacancy.ts';
import { PetitionParties, PetitionSignatures } from './application/petition-signatures.ts';
import { RemovalPanel } from './application/removal-panel.ts';
import { ReplyToPetition } from './application/reply-to-petition.ts';
import { ReplyToRemoval } from './application/reply-to-removal.ts';
import { ResignSeat } from './application/resign-seat.ts';
import { ScrutineerKeys } from './application/scrutineer-keys.ts';
import { SeatsOfConstituency } from './application/seats-of-constituency.ts';
import { SettleVacancy, VacancyRows } from './application/settle-vacancy.ts';
import { SignPetition } from './application/sign-petition.ts';
import { CountbackDesk, SubmitCountback } from './application/submit-countback.ts';
import { TermRows, Terms } from './application/terms.ts';
import { VacateLeftSeats } from './application/vacate-left-seats.ts';
import { WaitingAftermath } from './application/waiting-aftermath.ts';
import { PetitionRepository } from './persistence/petition.repository.ts';
import { RemovalRepository } from './persistence/removal.repository.ts';
import { VacancyRepository } from './persistence/vacancy.repository.ts';
import { WaitingAftermathRepository } from './persistence/waiting-aftermath.repository.ts';

/** What can happen to a seat after the election: resignation, countback, recall, removal for cause. */
export const aftermath = [
  ...[PetitionRepository, RemovalRepository, VacancyRepository, AftermathRows, AftermathReader],
  ...[OpenVacancy, EndSeat, ResignSeat, AnswerVacancy, BallotsOfVacancy, VacancyRows, SettleVacancy, CountVacancy],
  ...[ScrutineerKeys, CountbackDesk, SubmitCountback, VacancyResolver, VacancyFieldsResolver],
  ...[PetitionParties, PetitionSignatures, OpenPetition, SignPetition, ReplyToPetition, ElectionNotices],
  ...[AnnounceRecall, SeatsOfConstituency, DecideRecall, RecallResolver, RecallReaderResolver],
  ...[RemovalPanel, RemovalCases, FileRemoval, ReplyToRemoval, DecideRemoval, RemovalResolver],
  ...[WaitingAftermathRepository, WaitingAftermath, TermRows, Terms, VacateLeftSeats],
];
