import { Injectable, type OnModuleInit } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { AddresseeReader, ReplyLinks, type Addressee } from '../../engagements/index.ts';
import { stateAfter, type AnswerItem } from '../domain/answer-item.ts';
import type { Position } from '../domain/position.ts';
import type { LinkWanted } from '../domain/positions.events.ts';
import { AnsweringAccess } from './answering-access.ts';
import { PositionMail } from './position-mail.ts';
import { PositionReader } from './position-reader.ts';

/** Whom a link of an item goes to. */
@Injectable()
export class LinkedItems {
  constructor(
    readonly access: AnsweringAccess,
    private readonly links: ReplyLinks,
    private readonly positions: PositionReader,
    private readonly addressees: AddresseeReader,
    private readonly mail: PositionMail,
  ) {}

  async parties(tx: Tx, item: AnswerItem): Promise<{ position: Position; addressee: Addressee } | null> {
    const position = await this.positions.byId(tx, item.positionId);
    const addressee = await this.addressees.byId(tx, item.addresseeId);
    return position && addressee?.organisationId === null && addressee.contactEmail !== null
      ? { position, addressee }
      : null;
  }

  /** When the latest link was sent. */
  async lastSentAt(tx: Tx, { positionId }: AnswerItem): Promise<Date | null> {
    return (await this.links.history(tx, 'position', [positionId]))[0]?.issuedAt ?? null;
  }

  async send(tx: Tx, positionId: string, addresseeId: string): Promise<void> {
    const position = await this.positions.byId(tx, positionId);
    const addressee = await this.addressees.byId(tx, addresseeId);
    if (position && addressee?.organisationId === null) await this.mail.send(tx, position, addressee);
  }
}

/** A company that lost its reply link asks the forum, whose representatives have another sent; the earlier one ends. */
@Injectable()
export class SendLinkAgain implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly outbox: Outbox,
    private readonly handlers: EventHandlers,
    private readonly linked: LinkedItems,
  ) {}

  onModuleInit(): void {
    this.handlers.on<LinkWanted>(
      'positions.link-wanted',
      'positions.send-link-again',
      (tx, { positionId, addresseeId }) => this.linked.send(tx, positionId, addresseeId),
    );
  }

  execute(actor: Actor, itemId: string): Promise<Result<AnswerItem, NotFound | WrongState>> {
    return this.transactions.run<AnswerItem, NotFound | WrongState>(async (tx) => {
      const item = await this.linked.access.lockForForum(tx, actor, itemId);
      const parties = item && (await this.linked.parties(tx, item));
      if (!item || !parties) return err(notFound('An item whose company answers by link'));
      const isOpen = item.answeredOn === null && stateAfter(item.state, 'answer', 'company') !== null;
      if (!isOpen) return err(wrongState(item.state, 'The company has answered. No link was sent.'));
      const lastSentAt = await this.linked.lastSentAt(tx, item);
      if (lastSentAt && this.clock.now().getTime() - lastSentAt.getTime() < DAY_MS) {
        return err(wrongState('sent', 'A link was sent within the last day. It still works; none was sent.'));
      }
      const { positionId, addresseeId } = item;
      const wanted: LinkWanted = { type: 'positions.link-wanted', payload: { positionId, addresseeId } };
      await this.outbox.publish(tx, wanted);
      return ok(item);
    });
  }
}
