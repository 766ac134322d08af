import { Injectable } from '@nestjs/common';
import { OutcomeChoiceRepository } from '../persistence/outcome-choice.repository.ts';
import { Digests } from './digests.ts';
import { WaitingForMembers } from './waiting-for-members.ts';
import { WantedMails } from './wanted-mails.ts';

/** The ways in which people can be told, and who chose which. */
@Injectable()
export class OutcomeChannels {
  constructor(
    readonly choices: OutcomeChoiceRepository,
    readonly digests: Digests,
    readonly mails: WantedMails,
    readonly organisations: WaitingForMembers,
  ) {}
}
