import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import { dayAfter } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { type FieldFault, invalidInput } from '../../../platform/errors/problems.ts';
import { VOICE_BYTES_MAXIMUM, voiceTypeOf } from '../../../platform/files/voice-kinds.ts';
import type { PublicationMode } from '../../../platform/publication/publication.ts';
import { type SendFailure, type VoiceRefused, voiceRefused } from '../domain/hearing.errors.ts';
import { CodedInputRepository } from '../persistence/coded-input.repository.ts';
import { HeardWords } from './heard-words.ts';
import { type Beginning, type Destination, Intake, type Place, wordFaults } from './intake.ts';
import { OfficeCalls } from './office-calls.ts';

export interface OneOffInput extends Destination {
  readonly text?: string | null | undefined;
  /** Base64 of a voice note. */
  readonly voice?: string | null | undefined;
  readonly mode: PublicationMode;
  /** `YYYY-MM-DD`, for `sealed_until`; afterwards the words are open without who said them. */
  readonly sealedUntil?: string | null | undefined;
  readonly isHeavy: boolean;
}

interface Voice {
  readonly type: string;
  readonly base64: string;
}

const SEALED_DAYS_MAXIMUM = 700;

/** Somebody says something once, as text or by voice, and comes back by code to see what became of it. */
@Injectable()
export class SendOneOffInput {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly intake: Intake,
    private readonly calls: OfficeCalls,
    private readonly words: HeardWords,
    private readonly inputs: CodedInputRepository,
  ) {}

  async execute(input: OneOffInput): Promise<Result<Beginning, SendFailure>> {
    const voice = await readVoice(input.voice);
    if (!voice.ok) return voice;
    const faults = this.faultsOf(input, voice.value);
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<Beginning, SendFailure>(async (tx) => {
      const place = await this.intake.place(tx, input);
      return place.ok ? ok(await this.keep(tx, input, place.value, voice.value)) : place;
    });
  }

  private faultsOf({ text, mode, sealedUntil }: OneOffInput, voice: Voice | null): FieldFault[] {
    const faults = text || !voice ? wordFaults(text ?? '') : [];
    const today = this.intake.today();
    const last = dayAfter(today, SEALED_DAYS_MAXIMUM);
    const isSealedWell = Boolean(sealedUntil && sealedUntil > today && sealedUntil <= last);
    if ((mode === 'sealed_until' && !isSealedWell) || (mode !== 'sealed_until' && sealedUntil))
      faults.push({
        path: 'sealedUntil',
        code: 'invalid',
        message: `sealedUntil is a day after today, until ${last}.`,
      });
    return faults;
  }

  private async keep(tx: Tx, input: OneOffInput, place: Place, voice: Voice | null): Promise<Beginning> {
    const { forum, engagement, ...where } = place;
    const beginning = this.intake.begin('input');
    const { id, codeHash, receivedOn, purgeOn } = beginning;
    const textRef = input.text ? await this.words.seal(tx, id, 'text', input.text) : null;
    const voiceRef = voice ? await this.words.seal(tx, id, 'voice', voice.base64) : null;
    const { mode, isHeavy } = input;
    const thenMode = mode === 'sealed_until' ? 'chatham_house' : null;
    await this.inputs.insert(tx, {
      ...{
        id,
        codeHash,
        receivedOn,
        purgeOn,
        forumId: forum.id,
        engagementId: engagement?.id ?? null,
      },
      ...{ mode, sealedUntil: input.sealedUntil ?? null, thenMode, textRef, voiceRef, voiceType: voice?.type ?? null },
      ...{ isHeavy, ...where },
    });
    await this.calls.call(tx, 'hearing.input-received', forum.id, id);
    await this.calls.setDays(tx, { kind: 'input', id }, [purgeOn]);
    return beginning;
  }
}

async function readVoice(base64: string | null | undefined): Promise<Result<Voice | null, VoiceRefused>> {
  if (!base64) return ok(null);
  const content = Buffer.from(base64, 'base64');
  if (content.length > VOICE_BYTES_MAXIMUM)
    return err(voiceRefused('The voice note is longer than about eight minutes. Nothing was sent; send it in parts.'));
  const type = await voiceTypeOf(content);
  if (!type) return err(voiceRefused('This is not a voice note that we can play. Nothing was sent.'));
  return ok({ type, base64: content.toString('base64') });
}
