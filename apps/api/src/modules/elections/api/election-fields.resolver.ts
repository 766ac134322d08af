import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { SeatReader } from '../application/seat-reader.ts';
import { TurnoutReader } from '../application/turnout-reader.ts';
import {
  ElectionIssuerType,
  ElectionKeyHolderType,
  ElectionStyleType,
  ElectionTurnoutType,
  ElectionType,
  ElectionWaitType,
} from './election.type.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { base64Url, toChallengeType, toResultType, toSeatType, toStyleType, toWaitType } from './elections.mapper.ts';
import { ElectionChallengeType, ElectionResultType, RepresentativeSeatType } from './result.type.ts';

/** What hangs on an election: styles, officials, progress, result and seats. */
@Resolver(() => ElectionType)
export class ElectionFieldsResolver {
  constructor(
    private readonly elections: ElectionsLoader,
    private readonly forums: ForumLoader,
    private readonly seatReader: SeatReader,
    private readonly turnoutReader: TurnoutReader,
  ) {}

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() election: ElectionType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, election.forumId);
  }

  @ResolveField(() => [ElectionStyleType])
  async styles(@Parent() election: ElectionType, @RequestLoaders() loaders: Loaders): Promise<ElectionStyleType[]> {
    return (await this.elections.styles(loaders, election.id)).map(toStyleType);
  }

  @ResolveField(() => [ElectionIssuerType], {
    description: 'Those who sign voting keys; all of them for every ballot.',
  })
  async issuers(@Parent() election: ElectionType, @RequestLoaders() loaders: Loaders): Promise<ElectionIssuerType[]> {
    const found = await this.elections.list(loaders, 'elections.issuers', election.id, (tx, ids) =>
      this.elections.records.issuersOf(tx, ids),
    );
    return found.map(({ issuerId: id, name, publicUrl }) => {
      return { id, name, url: this.elections.issuerUrl(id, publicUrl) };
    });
  }

  @ResolveField(() => [ElectionKeyHolderType])
  async keyHolders(@Parent() election: ElectionType, @RequestLoaders() loaders: Loaders) {
    const found = await this.elections.list(loaders, 'elections.holders', election.id, (tx, ids) =>
      this.elections.records.holdersOf(tx, ids),
    );
    return found.map(({ holderId, shareHash, confirmedAt }) => {
      return { id: holderId, shareHash: base64Url(shareHash), confirmedAt };
    });
  }

  @ResolveField(() => [String], { description: 'Verifier keys of the scrutineers.' })
  async scrutineerKeys(@Parent() election: ElectionType, @RequestLoaders() loaders: Loaders): Promise<string[]> {
    const found = await this.elections.list(loaders, 'elections.scrutineers', election.id, (tx, ids) =>
      this.elections.records.scrutineersOf(tx, ids),
    );
    return found.map(({ vkey }) => vkey);
  }

  @ResolveField(() => [ElectionWaitType], {
    description: 'Parties whose part is awaited, e.g. while an election closes.',
  })
  async waitingFor(@Parent() election: ElectionType, @RequestLoaders() loaders: Loaders): Promise<ElectionWaitType[]> {
    const found = await this.elections.list(loaders, 'elections.steps', election.id, (tx, ids) =>
      this.elections.records.openStepsOf(tx, ids),
    );
    return found.map(toWaitType);
  }

  @ResolveField(() => ElectionTurnoutType, { nullable: true })
  turnout(@Parent() election: ElectionType): Promise<ElectionTurnoutType | null> {
    return this.turnoutReader.of(election);
  }

  @ResolveField(() => ElectionResultType, { nullable: true, description: 'Once counted.' })
  async result(
    @Parent() election: ElectionType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ElectionResultType | null> {
    const stored = await loaders.load('elections.result', election.id, (ids) =>
      this.elections.read((tx) => this.elections.records.countedResults(tx, ids)),
    );
    if (!stored) return null;
    const signatures = await this.elections.read((tx) =>
      this.elections.records.signaturesOf(tx, election.id, stored.resultHash),
    );
    return toResultType(stored, signatures);
  }

  @ResolveField(() => [ElectionChallengeType], {
    description: 'At most 200, oldest first; who filed them is not told.',
  })
  async challenges(@Parent() election: ElectionType, @RequestLoaders() loaders: Loaders) {
    const found = await this.elections.list(loaders, 'elections.challenges', election.id, (tx, ids) =>
      this.elections.records.challengesOf(tx, ids),
    );
    return found.map(toChallengeType);
  }

  @ResolveField(() => [RepresentativeSeatType], {
    description: 'Seats that came of this election, countbacks included.',
  })
  async seats(@Parent() election: ElectionType, @RequestLoaders() loaders: Loaders): Promise<RepresentativeSeatType[]> {
    const found = await this.elections.list(loaders, 'elections.seats', election.id, (tx, ids) =>
      this.seatReader.ofElections(tx, ids),
    );
    return found.map(toSeatType);
  }
}
