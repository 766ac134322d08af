import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { Finding } from '../domain/attestation-audit.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { AttestationAuditRepository } from '../persistence/attestation-audit.repository.ts';
import type { AttestationPlace } from '../persistence/attestation.repository.ts';
import { SafetyOffice } from './safety-office.ts';

const SAMPLE_MAXIMUM = 100;

/** The forum's safety officer looks with an organisation at a random sample of what it attested. */
@Injectable()
export class AttestationAudits {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly office: SafetyOffice,
    private readonly audits: AttestationAuditRepository,
  ) {}

  async open(
    actor: Actor,
    place: AttestationPlace,
    sampleSize: number,
  ): Promise<Result<string, NotFound | WrongState>> {
    try {
      return await this.transactions.run(async (tx): Promise<Result<string, NotFound | WrongState>> => {
        if (!(await this.office.seat(tx, actor, place))) return err(notFound('This organisation'));
        const signed = await this.audits.signedIds(tx, place);
        if (signed.length === 0) return err(wrongState('empty', 'It has attested for nobody yet: nothing to look at.'));
        const drawn = drawFrom(signed, Math.min(Math.max(sampleSize, 1), SAMPLE_MAXIMUM));
        return ok(await this.start(tx, actor, place, { population: signed.length, drawn }));
      });
    } catch (error) {
      if (constraintOf(error) !== 'attestation_audits_one_open') throw error;
      return err(wrongState('open', 'An audit of this organisation is open already. Nothing was changed.'));
    }
  }

  find(actor: Actor, found: { auditId: string; place: number; finding: Finding }): Promise<Result<string, NotFound>> {
    return this.transactions.run(async (tx): Promise<Result<string, NotFound>> => {
      const isOpen = await this.isOwnOpen(tx, actor, found.auditId);
      const isKnown = isOpen && (await this.audits.find(tx, found.auditId, found.place, found.finding));
      return isKnown ? ok(found.auditId) : err(notFound('This sample'));
    });
  }

  /** The summary is public; it names nobody. */
  async close(
    actor: Actor,
    auditId: string,
    summary: string,
  ): Promise<Result<string, NotFound | InvalidInput | WrongState>> {
    const faults = textFaults(summary, { path: 'summary', minLength: 20, maxLength: 4_000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run(async (tx): Promise<Result<string, NotFound | WrongState>> => {
      if (!(await this.isOwnOpen(tx, actor, auditId))) return err(notFound('This audit'));
      const samples = await this.audits.samplesOf(tx, [auditId]);
      const left = samples.filter(({ outcome }) => outcome === null).length;
      if (left > 0) return err(wrongState('open', `${left} samples have no outcome yet. Nothing was changed.`));
      await this.audits.close(tx, auditId, dayOf(this.clock.now()), summary.trim());
      return ok(auditId);
    });
  }

  private async start(
    tx: Tx,
    actor: Actor,
    { constituencyId, organisationId }: AttestationPlace,
    { population, drawn }: { population: number; drawn: readonly string[] },
  ): Promise<string> {
    const now = this.clock.now();
    const id = uuidv7(now);
    const audit = {
      id,
      constituencyId,
      organisationId,
      population,
      openedOn: dayOf(now),
      closedOn: null,
      summary: null,
    };
    await this.audits.insert(tx, audit, actor.accountId, drawn);
    const act = { accountId: actor.accountId, act: 'open-attestation-audit', subjectId: organisationId };
    await this.office.record(tx, { ...act, details: { constituencyId, sample: drawn.length } });
    return id;
  }

  private async isOwnOpen(tx: Tx, actor: Actor, auditId: string): Promise<boolean> {
    const audit = isUuid(auditId) ? await this.audits.lock(tx, auditId) : null;
    return audit?.closedOn === null && (await this.office.seat(tx, actor, audit)) !== null;
  }
}

/** Fisher and Yates, with the platform's secure randomness: nobody chooses whom an audit looks at. */
function drawFrom(ids: readonly string[], count: number): string[] {
  const pool = [...ids];
  const drawn: string[] = [];
  while (drawn.length < count && pool.length > 0) drawn.push(...pool.splice(randomInt(pool.length), 1));
  return drawn;
}
