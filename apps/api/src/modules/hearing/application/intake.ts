import { randomBytes, randomUUID } from 'node:crypto';
import { PRIVATE_CODE_BYTES, privateCodeHash, toPrivateCode } from '@baraza/membership';
import { err, ok, type Result } from '@baraza/result';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  type FieldFault,
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import { AddresseeReader, type Engagement, EngagementReader } from '../../engagements/index.ts';
import { type Forum, ForumReader } from '../../forums/index.ts';
import { CompanyNamesRepository } from '../persistence/company-names.repository.ts';
import { keptUntil, type MatterKind, TEXT_MAXIMUM } from '../domain/matter.ts';

/** Where somebody's words are to go, as the form says it. */
export interface Destination {
  /** Slug of a forum. */
  readonly forum: string;
  /** Slug of an addressee. */
  readonly about?: string | null | undefined;
  /** Id of a product of that company. */
  readonly product?: string | null | undefined;
  /** Slug of an engagement of the forum. */
  readonly engagement?: string | null | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly country?: string | null | undefined;
}

export interface Place {
  readonly forum: Forum;
  readonly addresseeId: string | null;
  readonly productId: string | null;
  readonly engagement: Engagement | null;
  readonly language: string;
  readonly country: string | null;
}

/** What a new matter begins with. The code is told once; the hash is what stays. */
export interface Beginning {
  readonly id: string;
  readonly code: string;
  readonly codeHash: Uint8Array;
  readonly receivedOn: string;
  readonly purgeOn: string;
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export function wordFaults(text: string, path = 'text', maxLength = TEXT_MAXIMUM): FieldFault[] {
  return textFaults(text.replaceAll('\r\n', '\n'), { path, minLength: 1, maxLength });
}

/** What all ways in have in common: to whom, in which language, and the code to come back with. */
@Injectable()
export class Intake {
  constructor(
    private readonly clock: Clock,
    private readonly forums: ForumReader,
    private readonly addressees: AddresseeReader,
    private readonly engagements: EngagementReader,
    private readonly names: CompanyNamesRepository,
  ) {}

  async place(tx: Tx, destination: Destination): Promise<Result<Place, NotFound | InvalidInput>> {
    const { language, country, product } = destination;
    const faults: FieldFault[] = [];
    if (!LANGUAGE.test(language) || language.length > 20)
      faults.push({ path: 'language', code: 'invalid', message: 'language is a code such as sw or ar.' });
    if (country && !/^[A-Z]{2}$/.test(country))
      faults.push({ path: 'country', code: 'invalid', message: 'country is a code of two letters.' });
    if (faults.length > 0) return err(invalidInput(...faults));
    const forum = await this.forums.bySlug(tx, destination.forum);
    if (forum?.state !== 'active') return err(notFound('The forum'));
    const addressee = destination.about ? await this.addressees.bySlug(tx, destination.about) : null;
    if (destination.about && !addressee) return err(notFound('The company'));
    if (product && !(await this.isProductOf(tx, product, addressee?.id ?? null))) return err(notFound('The product'));
    const engagement = destination.engagement ? await this.engagements.bySlug(tx, destination.engagement) : null;
    const isItsOwn = engagement?.forumId === forum.id && engagement.announcedAt !== null;
    if (destination.engagement && !isItsOwn) return err(notFound('The engagement'));
    const about = { addresseeId: addressee?.id ?? null, productId: product || null, engagement };
    return ok({ forum, ...about, language, country: country || null });
  }

  private async isProductOf(tx: Tx, productId: string, addresseeId: string | null): Promise<boolean> {
    return addresseeId !== null && isUuid(productId) && (await this.names.isProductOf(tx, productId, addresseeId));
  }

  begin(kind: MatterKind): Beginning {
    const secret = new Uint8Array(randomBytes(PRIVATE_CODE_BYTES));
    const now = this.clock.now();
    return {
      ...{ id: randomUUID(), code: toPrivateCode({ kind: 'open', secret }), codeHash: privateCodeHash(secret) },
      ...{ receivedOn: dayOf(now), purgeOn: keptUntil(now, kind) },
    };
  }

  now(): Date {
    return this.clock.now();
  }

  today(): string {
    return dayOf(this.clock.now());
  }
}
