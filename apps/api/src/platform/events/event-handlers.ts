import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/transaction.ts';
import type { DomainEvent } from './outbox.ts';

/** Runs inside the transaction that marks the event as handled: its database effects happen exactly once. */
export type EventHandler<Payload extends object> = (tx: Tx, payload: Payload, eventId: string) => Promise<void>;

interface Registration {
  readonly name: string;
  readonly handle: EventHandler<never>;
}

/** Who listens to what. Modules register in `onModuleInit`. */
@Injectable()
export class EventHandlers {
  private readonly byType = new Map<string, Registration[]>();

  /** `name` is stored with each handled event and must stay the same for ever. */
  on<Event extends DomainEvent>(type: Event['type'], name: string, handle: EventHandler<Event['payload']>): void {
    const registrations = this.byType.get(type) ?? [];
    if (registrations.some((other) => other.name === name)) throw new Error(`handler ${name} registered twice`);
    this.byType.set(type, [...registrations, { name, handle: handle as EventHandler<never> }]);
  }

  of(type: string): readonly Registration[] {
    return this.byType.get(type) ?? [];
  }
}
