export const AUTHORS = ['person', 'forum', 'company', 'officer'] as const;
export type MessageAuthor = (typeof AUTHORS)[number];
export const MESSAGE_KINDS = ['message', 'acknowledgement', 'answer', 'escalation', 'action', 'closing'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export interface HeardMessage {
  readonly id: string;
  readonly number: number;
  readonly author: MessageAuthor;
  readonly kind: MessageKind;
  readonly ref: string;
  readonly saidOn: string;
}

/** A message with its words, for whoever may read them; null once they were purged. */
export interface ReadMessage {
  readonly number: number;
  readonly author: MessageAuthor;
  readonly kind: MessageKind;
  readonly text: string | null;
  readonly saidOn: string;
}
