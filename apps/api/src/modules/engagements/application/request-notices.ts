import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { type JsonValue, PublicRecords } from '../../../platform/records/public-records.ts';
import type {
  RequestAnswered,
  RequestAskedAgain,
  RequestDue,
  RequestFiled,
  RequestSilent,
  RequestWithdrawn,
} from '../domain/engagements.events.ts';
import type { CompanyRequest, RequestAnswer, RequestWithdrawal } from '../domain/request.ts';
import { type AnswerFile, RequestRepository } from '../persistence/request.repository.ts';
import type { RequestPlace } from './request-parties.ts';

/** What follows from a request and its answer: public records, notices, and the timer of the promised day. */
@Injectable()
export class RequestNotices {
  constructor(
    private readonly clock: Clock,
    private readonly requests: RequestRepository,
    private readonly records: PublicRecords,
    private readonly outbox: Outbox,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async filed(tx: Tx, request: CompanyRequest, place: RequestPlace): Promise<void> {
    await this.requests.insert(tx, request);
    const { slug, texts, documents, dueOn } = request;
    await this.records.publish(tx, {
      ...{ kind: 'request', subjectId: slug },
      record: {
        ...{ slug, from: place.askedBy, to: place.addressee.slug, dueOn, documents: documents as unknown as JsonValue },
        ...{ filedAt: request.filedAt.toISOString(), texts: texts as unknown as JsonValue },
      },
    });
    const payload = { requestId: request.id, addresseeId: request.addresseeId };
    await this.outbox.publish(tx, { type: 'engagements.request-filed', payload } satisfies RequestFiled);
    const due = { type: 'engagements.request-due', payload: { requestId: request.id } } satisfies RequestDue;
    await this.outbox.publish(tx, due, endOfDayAnywhere(dueOn));
  }

  async answered(tx: Tx, request: CompanyRequest, answer: RequestAnswer): Promise<void> {
    const { role, language, text, items, answeredAt } = answer;
    await this.requests.answer(tx, answer, filesOf(answer));
    await this.records.publish(tx, {
      ...{ kind: 'request-answer', subjectId: request.slug },
      record: {
        ...{ slug: request.slug, role, language, text, answeredAt: answeredAt.toISOString() },
        items: items as unknown as JsonValue,
      },
    });
    const payload = { requestId: request.id, addresseeId: request.addresseeId };
    await this.outbox.publish(tx, { type: 'engagements.request-answered', payload } satisfies RequestAnswered);
  }

  /** It stays where it is, with what was said until then; its day no longer counts. */
  async withdrawn(tx: Tx, request: CompanyRequest, by: string, withdrawal: RequestWithdrawal): Promise<void> {
    await this.requests.withdraw(tx, request.id, by, withdrawal);
    const { at, language, reason } = withdrawal;
    await this.records.publish(tx, {
      ...{ kind: 'request-withdrawal', subjectId: request.slug },
      record: { slug: request.slug, language, reason, withdrawnAt: at.toISOString() },
    });
    const payload = { requestId: request.id, addresseeId: request.addresseeId };
    await this.outbox.publish(tx, { type: 'engagements.request-withdrawn', payload } satisfies RequestWithdrawn);
  }

  async askedAgain(tx: Tx, { id }: CompanyRequest): Promise<void> {
    const again = { type: 'engagements.request-asked-again', payload: { requestId: id } } satisfies RequestAskedAgain;
    await this.outbox.publish(tx, again);
  }

  async silent(tx: Tx, request: CompanyRequest): Promise<void> {
    await this.requests.silence(tx, request.id);
    const payload = { requestId: request.id, addresseeId: request.addresseeId };
    await this.outbox.publish(tx, { type: 'engagements.request-silent', payload } satisfies RequestSilent);
  }
}

const filesOf = ({ items }: RequestAnswer): AnswerFile[] =>
  items.flatMap(({ fileId, title, asOf }) => (fileId === null ? [] : [{ fileId, title, asOf }]));
