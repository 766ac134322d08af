import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { RetainedKeyDue } from '../domain/identity.events.ts';
import { Vault } from './vault.ts';

/** Erases what the law wanted kept, on its day. */
@Injectable()
export class DestroyRetainedKeyWhenDue implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly vault: Vault,
  ) {}

  onModuleInit(): void {
    this.handlers.on<RetainedKeyDue>(
      'identity.retained-key-due',
      'identity.destroy-retained-key',
      (tx, { subjectId }) => this.vault.erase(tx, subjectId),
    );
  }
}
