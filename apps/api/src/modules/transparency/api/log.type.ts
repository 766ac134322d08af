import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, ConnectionArgs } from '../../../platform/graphql/connection.type.ts';
import type { LogParties } from '../application/log-reader.ts';
import type { LoggedRecord, LogHead } from '../domain/logged-record.ts';

@ObjectType('LogRecord', { description: 'One entry of the public log with what opens it.' })
export class LogRecordType {
  @Field(() => Int, { description: 'Place in the log, from 0.' })
  index: number;

  @Field({ description: 'What was recorded, e.g. resolution.' })
  kind: string;

  @Field({ description: 'What it is about: an id or a slug.' })
  subjectId: string;

  @Field()
  publishedAt: Date;

  @Field({ description: 'The entry itself: SHA-256(salt ‖ text), Base64url.' })
  commitment: string;

  @Field(() => String, { nullable: true, description: 'Base64url; null once the text was removed.' })
  salt: string | null;

  @Field(() => String, { nullable: true, description: 'Canonical JSON (RFC 8785); null once it was removed.' })
  text: string | null;

  @Field(() => String, { nullable: true })
  removedBecause: string | null;

  @Field(() => Date, { nullable: true })
  removedAt: Date | null;
}

export const LogRecordConnection = connectionOf(LogRecordType, 'LogRecord');

@ArgsType()
export class LogRecordsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true })
  kind?: string;

  @Field(() => String, { nullable: true })
  subjectId?: string;
}

@ObjectType('TransparencyLog', { description: 'The append-only log in which public records are committed to.' })
export class TransparencyLogType {
  @Field({ description: 'Name of the log.' })
  origin: string;

  @Field({ description: 'Where it is served; what `baraza verify` takes.' })
  address: string;

  @Field({ description: 'C2SP verifier key under which its checkpoints are signed.' })
  key: string;

  @Field(() => [String], { description: 'Verifier keys of the witnesses it asks.' })
  witnesses: readonly string[];

  @Field(() => Int, { description: 'How many of them must cosign before a checkpoint is served.' })
  witnessesRequired: number;

  @Field(() => Int, { description: 'Entries under the checkpoint that is served.' })
  size: number;

  @Field(() => String, { nullable: true, description: 'The checkpoint, signatures included; null before the first.' })
  checkpoint: string | null;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;
}

export function toLogRecordType(record: LoggedRecord): LogRecordType {
  const { opened, removal, commitment, ...facts } = record;
  return {
    ...facts,
    commitment: commitment.toString('base64url'),
    salt: opened?.salt.toString('base64url') ?? null,
    text: opened?.content ?? null,
    removedBecause: removal?.reason ?? null,
    removedAt: removal?.at ?? null,
  };
}

export function toTransparencyLogType(parties: LogParties, head: LogHead | null): TransparencyLogType {
  return {
    ...parties,
    size: head?.size ?? 0,
    checkpoint: head?.note.toString('utf8') ?? null,
    publishedAt: head?.publishedAt ?? null,
  };
}
