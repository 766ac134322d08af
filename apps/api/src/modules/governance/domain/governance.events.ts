import type { DomainEvent } from '../../../platform/events/outbox.ts';

interface ItemFacts {
  readonly itemId: string;
  readonly fundId: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

interface ResolutionFacts extends ItemFacts {
  readonly resolutionId: string;
  /** Running number within the fund; null for what was not adopted. */
  readonly number: number | null;
}

/** Opened and reopened, drawn, due: whose turn it is. Passed and failed: once per item. */
export type GovernanceEvent =
  | DomainEvent<'governance.item-opened', ItemFacts>
  | DomainEvent<'governance.item-due', ItemFacts>
  | DomainEvent<'governance.alternates-drawn', ItemFacts & { readonly accountIds: readonly string[] }>
  | DomainEvent<'governance.item-deferred', ItemFacts>
  | DomainEvent<'governance.item-withdrawn', ItemFacts>
  | DomainEvent<'governance.resolution-passed', ResolutionFacts>
  | DomainEvent<'governance.resolution-failed', ResolutionFacts>
  | DomainEvent<'governance.term-ended', { readonly boardId: string; readonly accountId: string }>
  | DomainEvent<
      'governance.standing-resolution-used',
      { readonly standingResolutionId: string; readonly useId: string }
    >;
