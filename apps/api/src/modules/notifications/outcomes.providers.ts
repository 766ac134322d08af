import { OutcomesResolver } from './api/outcomes.resolver.ts';
import { ChooseOutcomes } from './application/choose-outcomes.ts';
import { DigestBatch } from './application/digest-batch.ts';
import { Digests } from './application/digests.ts';
import { MyPoints } from './application/my-points.ts';
import { NotifyOfConsultations } from './application/notify-of-consultations.ts';
import { OutcomeChannels } from './application/outcome-channels.ts';
import { OutcomeOrganisations } from './application/outcome-organisations.ts';
import { PointAuthors } from './application/point-authors.ts';
import { TellOutcomes } from './application/tell-outcomes.ts';
import { WaitingForMembers } from './application/waiting-for-members.ts';
import { WantedMails } from './application/wanted-mails.ts';
import { DigestRepository } from './persistence/digest.repository.ts';
import { OutcomeChoiceRepository } from './persistence/outcome-choice.repository.ts';

/** What became of what people said: read by themselves, told at once or once a period. */
export const outcomes = [
  ...[ChooseOutcomes, DigestBatch, DigestRepository, Digests, MyPoints, NotifyOfConsultations, OutcomeChannels],
  ...[OutcomeChoiceRepository, OutcomeOrganisations, OutcomesResolver, PointAuthors, TellOutcomes, WaitingForMembers],
  WantedMails,
];
