import { useLocalDraft } from '../../shared/drafts/use-local-draft.ts';
import { useAct, type Act } from '../../shared/step-up/use-act.ts';
import { useOnline } from '../../shared/use-online.ts';
import { writePointMutation } from './api/write-point.ts';
import type { SpeakerKind } from '../../generated/graphql.ts';

export interface WrittenPoint {
  /** Made here: sent twice, it is written once. */
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly speakerKind: SpeakerKind | null;
  readonly isMine: boolean;
}
const NOTHING: readonly WrittenPoint[] = [];

export interface PointQueue {
  /** On this device and not sent yet. */
  readonly waiting: readonly WrittenPoint[];
  readonly put: (point: Omit<WrittenPoint, 'id'>) => void;
  readonly sendAll: () => void;
  readonly act: Act;
}

/** Points that were put down, with or without a connection; they go when they can, each once. */
export function usePointQueue(sessionId: string, onWritten: () => void): PointQueue {
  const isOnline = useOnline();
  const act = useAct();
  const queue = useLocalDraft(`taking-part.points.${sessionId}`, NOTHING);
  const send = async (all: readonly WrittenPoint[]) => {
    for (const [index, input] of all.entries()) {
      if (await act.send(writePointMutation, { input: { sessionId, ...input } })) continue;
      queue.setValue(() => all.slice(index));
      return;
    }
    queue.discard();
    onWritten();
  };
  const put: PointQueue['put'] = (point) => {
    const all = [...queue.value, { id: crypto.randomUUID(), ...point }];
    queue.setValue(() => all);
    if (isOnline) void send(all);
  };
  return { waiting: queue.value, put, sendAll: () => void send(queue.value), act };
}
