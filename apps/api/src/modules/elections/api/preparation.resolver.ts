import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ConfirmShare } from '../application/confirm-share.ts';
import { PublishManifest } from '../application/publish-manifest.ts';
import { RecordCeremony } from '../application/record-ceremony.ts';
import { RegisterScrutineerKey } from '../application/register-scrutineer-key.ts';
import { forumOfficer } from '../domain/elections.permissions.ts';
import { ElectionType } from './election.type.ts';
import { RecordCeremonyInput } from './elections.input.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { ConfirmShareResult, ElectionStepResult, RegisterScrutineerKeyResult } from './elections.result.ts';
import { MyShareType } from './office.type.ts';

/** From the drawn ballot to the manifest: the election key, its holders, the scrutineers, the roll. */
@Resolver(() => ElectionType)
export class PreparationResolver {
  constructor(
    private readonly elections: ElectionsLoader,
    private readonly ceremony: RecordCeremony,
    private readonly confirming: ConfirmShare,
    private readonly registering: RegisterScrutineerKey,
    private readonly publishing: PublishManifest,
  ) {}

  @Allow(forumOfficer)
  @Mutation(() => ElectionStepResult, {
    description:
      'Records what the key ceremony made public. A new ceremony replaces the last one and its confirmations.',
  })
  async recordCeremony(@CurrentActor() actor: Actor, @Args('input') input: RecordCeremonyInput) {
    return toMutationResult(await this.ceremony.execute(actor, input), this.elections.present);
  }

  @Allow(forumOfficer)
  @Query(() => MyShareType, { nullable: true, description: 'For key holders: the share that is theirs, by its hash.' })
  myShare(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<MyShareType | null> {
    return this.confirming.own(actor, slug);
  }

  @Allow(forumOfficer)
  @Mutation(() => ConfirmShareResult, { description: 'A key holder says to have the share with this hash.' })
  async confirmShare(
    @CurrentActor() actor: Actor,
    @Args('election') slug: string,
    @Args('shareHash', { description: 'SHA-256 of the share, computed where the share is; base64url.' }) hash: string,
  ) {
    return toMutationResult(await this.confirming.execute(actor, slug, hash), (share) => share);
  }

  @Allow(forumOfficer)
  @Mutation(() => RegisterScrutineerKeyResult, { description: 'A scrutineer’s verifier key (C2SP vkey, Ed25519).' })
  async registerScrutineerKey(@CurrentActor() actor: Actor, @Args('election') slug: string, @Args('key') key: string) {
    return toMutationResult(await this.registering.execute(actor, slug, key), this.elections.present);
  }

  @Allow(forumOfficer)
  @Mutation(() => ElectionStepResult, {
    description:
      'Freezes the roll, asks issuers and ballot box for their keys, and publishes the manifest in the transparency log. The last steps come by themselves; waitingFor shows them.',
  })
  async publishManifest(@CurrentActor() actor: Actor, @Args('election') slug: string) {
    return toMutationResult(await this.publishing.execute(actor, slug), this.elections.present);
  }
}
