import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { ForumRecordReader, type ForumRecord } from '../application/forum-record-reader.ts';
import type { ForumCounts, MemberRange } from '../domain/forum-record.ts';

@ObjectType('MemberRange', { description: 'Members as a range, so that nobody’s joining shows.' })
export class MemberRangeType implements MemberRange {
  @Field(() => Int)
  from: number;

  @Field(() => Int, { nullable: true, description: 'Fewer than this; null where the range is open.' })
  below: number | null;
}

@ObjectType('ForumRecordConstituency')
export class ForumRecordConstituencyType {
  @Field()
  title: string;

  @Field(() => MemberRangeType)
  affected: MemberRangeType;

  @Field(() => MemberRangeType, { description: 'Organisations and experts, who do not vote.' })
  others: MemberRangeType;
}

@ObjectType('ForumRecordCounts')
export class ForumRecordCountsType implements ForumCounts {
  @Field(() => Int)
  companies: number;

  @Field(() => Int)
  recommendations: number;

  @Field(() => Int)
  answered: number;

  @Field(() => Int)
  answeredInTime: number;

  @Field(() => Int)
  overdueDays: number;

  @Field(() => Int)
  ratedFavourably: number;

  @Field(() => Int)
  rated: number;

  @Field(() => Int)
  closed: number;

  @Field(() => Int)
  reopened: number;

  @Field(() => Int)
  requests: number;

  @Field(() => Int)
  requestsAnswered: number;

  @Field(() => Int)
  engagements: number;

  @Field(() => Int, { description: 'Elections of the forum whose result was counted.' })
  elections: number;

  @Field(() => Int, { description: 'Consultations of which a position came.' })
  consultations: number;
}

@ObjectType('ForumRecord', { description: 'What a forum is and has achieved, in figures that point at nobody.' })
export class ForumRecordType implements ForumRecord {
  @Field(() => [ForumRecordConstituencyType])
  constituencies: ForumRecordConstituencyType[];

  @Field(() => ForumRecordCountsType)
  counts: ForumRecordCountsType;
}

@Resolver()
export class ForumRecordResolver {
  constructor(private readonly reader: ForumRecordReader) {}

  @Public()
  @Query(() => ForumRecordType, { nullable: true })
  forumRecord(@Args('slug') slug: string): Promise<ForumRecord | null> {
    return this.reader.bySlug(slug);
  }
}
