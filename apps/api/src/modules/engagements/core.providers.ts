import { EngagementCompanyResolver, EngagementsResolver } from './api/engagements.resolver.ts';
import { EngagementsLoader } from './api/engagements.loader.ts';
import { AddresseeReader } from './application/addressee-reader.ts';
import { EngagementAccess, EngagementVisibility } from './application/engagement-access.ts';
import { EngagementReader } from './application/engagement-reader.ts';
import { HeardPoints } from './application/heard-points.ts';
import { ReplyLinks } from './application/reply-links.ts';
import { AddresseeRepository } from './persistence/addressee.repository.ts';
import { EngagementRepository } from './persistence/engagement.repository.ts';
import { ReplyLinkRepository } from './persistence/reply-link.repository.ts';

export const coreProviders = [
  ...[AddresseeRepository, EngagementRepository, ReplyLinkRepository],
  ...[EngagementsResolver, EngagementCompanyResolver],
];

/** What other modules may inject. */
export const coreDoor = [
  ...[AddresseeReader, EngagementReader, EngagementAccess, EngagementVisibility, EngagementsLoader],
  ...[HeardPoints, ReplyLinks],
];
