import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toConnection } from '../../../platform/graphql/connection.type.ts';
import { TextsInSight } from '../application/texts-in-sight.ts';
import { forumOfficer } from '../domain/elections.permissions.ts';
import type { TextInSight } from '../persistence/moderated.repository.ts';
import { ElectionTextConnection, ElectionTextsArgs, type ElectionTextType } from './election-text.type.ts';

@Resolver()
export class ElectionTextsResolver {
  constructor(private readonly texts: TextsInSight) {}

  @Allow(forumOfficer)
  @Query(() => ElectionTextConnection, {
    description: 'Statements, questions and answers in sight, newest first. Empty unless one moderates the forum.',
  })
  async electionTexts(@CurrentActor() actor: Actor, @Args() { forumId, ...page }: ElectionTextsArgs) {
    return toConnection(await this.texts.page(actor, forumId, page), toElectionTextType);
  }
}

function toElectionTextType({ id, slug, title, kind, text, author, writtenAt }: TextInSight): ElectionTextType {
  return { kind, contentId: id, text, author, writtenAt, electionSlug: slug, electionTitle: title };
}
