import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { NotesDesk } from '../application/notes-desk.ts';
import { TriagePoint } from '../application/triage-point.ts';
import { WritePoint } from '../application/write-point.ts';
import type { NoteCourse } from '../domain/session-notes.ts';
import type { SessionPoint, Triage } from '../domain/taking-part.ts';
import { eitherSide, speakForCompany, takePart } from '../domain/taking-part.permissions.ts';
import {
  NotesOnTheirWayType,
  SessionNoteInput,
  SessionNotesResult,
  TriageSessionPointResult,
  WriteSessionPointInput,
  WriteSessionPointResult,
} from './points-and-notes.type.ts';
import { SessionPointType, toSessionPointType } from './session.type.ts';
import { TriageEnum } from './taking-part.enums.ts';

const toCourseType = ({ version, checkBy, publishedAt }: NoteCourse): NotesOnTheirWayType => ({
  ...{ version, checkBy, publishedAt },
});

/** What is said in a session, and what is written of it afterwards. */
@Resolver(() => SessionPointType)
export class PointsAndNotesResolver {
  constructor(
    private readonly writing: WritePoint,
    private readonly sorting: TriagePoint,
    private readonly notes: NotesDesk,
  ) {}

  @Allow(takePart)
  @Mutation(() => WriteSessionPointResult)
  async writeSessionPoint(@CurrentActor() actor: Actor, @Args('input') input: WriteSessionPointInput) {
    const written = await this.writing.execute(actor, { ...input, speakerKind: input.speakerKind ?? null });
    return toMutationResult(written, toSessionPointType);
  }

  @Allow(takePart)
  @Mutation(() => TriageSessionPointResult, { description: 'By whoever takes notes; an answer is the company’s own.' })
  async triageSessionPoint(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('triage', { type: () => TriageEnum }) triage: Triage,
    @Args('followUpBy', { type: () => Day, nullable: true }) followUpBy: string | null = null,
  ) {
    const wanted = triage === 'answered_at_once' ? 'heard' : triage;
    return toMutationResult(await this.sorting.triage(actor, id, wanted, followUpBy), withoutAuthor);
  }

  @Allow(speakForCompany)
  @Mutation(() => TriageSessionPointResult, { description: 'Once, in the room or after it; it stays as it was given.' })
  async answerSessionPoint(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
    @Args('role', { description: 'In which role; never a name.' }) role: string,
  ) {
    return toMutationResult(await this.sorting.answer(actor, id, text, role), withoutAuthor);
  }

  @Allow(takePart)
  @Mutation(() => SessionNotesResult, { description: 'Sends a version to both sides for a check.' })
  async writeSessionNotes(
    @CurrentActor() actor: Actor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('texts', { type: () => [SessionNoteInput] }) texts: SessionNoteInput[],
  ) {
    return toMutationResult(await this.notes.write(actor, sessionId, texts), toCourseType);
  }

  @Allow(eitherSide)
  @Mutation(() => SessionNotesResult, { description: 'Agrees, or lays an objection beside the notes.' })
  async checkSessionNotes(
    @CurrentActor() actor: Actor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('objection', { type: () => String, nullable: true }) objection: string | null = null,
  ) {
    return toMutationResult(await this.notes.check(actor, sessionId, objection), toCourseType);
  }

  @Allow(takePart)
  @Mutation(() => SessionNotesResult)
  async publishSessionNotes(@CurrentActor() actor: Actor, @Args('sessionId', { type: () => ID }) sessionId: string) {
    return toMutationResult(await this.notes.publish(actor, sessionId), toCourseType);
  }
}

const withoutAuthor = (point: SessionPoint): SessionPointType =>
  toSessionPointType({ ...point, authorAccountId: null, isWhole: false });
