import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ConstituencyType, ForumLoader, ForumReader } from '../../forums/index.ts';
import { ELECTION_STATES, type ElectionState } from '../domain/election.ts';
import {
  CandidateStatementType,
  CandidateType,
  HustingsAnswerType,
  HustingsQuestionConnection,
  HustingsQuestionType,
} from './candidate.type.ts';
import { ElectionStateEnum } from './election.enums.ts';
import { ElectionConnection, ElectionStyleType, ElectionType } from './election.type.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { toCandidateType, toHustingsAnswerType, toHustingsQuestionType, toStatementType } from './elections.mapper.ts';

/** The public side: what everybody may read of elections. */
@Resolver(() => ElectionType)
export class ElectionsResolver {
  constructor(
    private readonly elections: ElectionsLoader,
    private readonly forums: ForumReader,
  ) {}

  @Public()
  @Query(() => ElectionConnection, {
    name: 'elections',
    description: 'Elections of one forum or of all, latest opening first.',
  })
  async list(
    @Args() page: ConnectionArgs,
    @Args('forum', { type: () => String, nullable: true, description: 'Short name.' }) forum?: string,
    @Args('states', { type: () => [ElectionStateEnum], nullable: true }) states?: ElectionState[],
  ) {
    const found = await this.elections.read(async (tx) => {
      const place = forum === undefined ? null : await this.forums.bySlug(tx, forum);
      const filter = {
        forumId: place?.id ?? null,
        states: forum !== undefined && !place ? [] : (states ?? ELECTION_STATES),
      };
      return this.elections.reader.page(tx, filter, page);
    });
    return toConnection(found, this.elections.present);
  }

  @Public()
  @Query(() => ElectionType, { nullable: true, description: 'One election by its short name.' })
  async election(@Args('slug') slug: string): Promise<ElectionType | null> {
    const found = await this.elections.read((tx) => this.elections.reader.bySlug(tx, slug));
    return found && this.elections.present(found);
  }

  @Public()
  @Query(() => HustingsQuestionConnection, { description: 'Questions to the candidates, oldest first.' })
  async hustings(@Args('election') slug: string, @Args() page: ConnectionArgs) {
    return this.elections.read(async (tx) => {
      const election = await this.elections.reader.bySlug(tx, slug);
      if (!election) return toConnection({ edges: [], hasNextPage: false }, () => null);
      const styles = (await this.elections.reader.stylesOf(tx, [election.id])).get(election.id) ?? [];
      const found = await this.elections.candidates.questions(tx, election.id, page);
      return toConnection(found, (question) => toHustingsQuestionType(question, styles));
    });
  }
}

@Resolver(() => ElectionStyleType)
export class ElectionStyleResolver {
  constructor(
    private readonly elections: ElectionsLoader,
    private readonly forums: ForumLoader,
  ) {}

  @ResolveField(() => [CandidateType], { description: 'In drawn order, once drawn; else as nominated.' })
  async candidates(@Parent() style: ElectionStyleType, @RequestLoaders() loaders: Loaders): Promise<CandidateType[]> {
    const found = await this.elections.list(loaders, 'elections.candidates', style.id, (tx, ids) =>
      this.elections.candidates.ofStyles(tx, ids),
    );
    return found.map(toCandidateType);
  }

  @ResolveField(() => ConstituencyType, { nullable: true })
  constituency(
    @Parent() style: ElectionStyleType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ConstituencyType | null> {
    return this.forums.constituency(loaders, style.constituencyId);
  }
}

@Resolver(() => CandidateType)
export class CandidateResolver {
  constructor(private readonly elections: ElectionsLoader) {}

  @ResolveField(() => CandidateStatementType, { nullable: true })
  async statement(@Parent() candidate: CandidateType, @RequestLoaders() loaders: Loaders) {
    const found = await this.elections.list(loaders, 'elections.statements', candidate.id, (tx, ids) =>
      this.elections.candidates.statementsOf(tx, ids),
    );
    return toStatementType(found);
  }
}

@Resolver(() => HustingsQuestionType)
export class HustingsQuestionResolver {
  constructor(private readonly elections: ElectionsLoader) {}

  @ResolveField(() => [HustingsAnswerType])
  async answers(@Parent() question: HustingsQuestionType, @RequestLoaders() loaders: Loaders) {
    const found = await this.elections.list(loaders, 'elections.answers', question.id, (tx, ids) =>
      this.elections.candidates.answersOf(tx, ids),
    );
    return found.map(toHustingsAnswerType);
  }
}
