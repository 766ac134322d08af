import type { SaveStatus } from '@baraza/ui';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { SendOutcome } from '../../../shared/drafts/continuous-save.ts';
import { useContinuousSave } from '../../../shared/drafts/use-continuous-save.ts';
import { applicationQuery } from '../api/application.ts';
import type { Answers, DraftState, FieldFault, OwnApplication, SaveProblem } from '../types.ts';
import {
  groupsToSend,
  NO_EDITS,
  rebased,
  shownAnswers,
  withEdit,
  withoutEdit,
  type Draft,
  type Edit,
} from './draft-edits.ts';
import { sendEdits, type SendListener } from './send-draft.ts';

export interface ApplicationDraft {
  /** What the server last said. */
  readonly server: DraftState;
  /** The server's answers with what was typed here. */
  readonly answers: Answers;
  readonly setAnswer: (fieldId: string, value: unknown) => void;
  readonly status: SaveStatus;
  /** Fields in which a colleague saved other words meanwhile; both texts are kept until somebody chooses. */
  readonly conflicts: readonly string[];
  readonly keepMine: (fieldId: string, value: unknown) => void;
  readonly takeTheirs: (fieldId: string) => void;
  /** Answers that the server cannot keep as they are, for example because of their length. */
  readonly refusals: readonly FieldFault[];
  readonly stopped: SaveProblem | null;
  readonly flush: () => Promise<void>;
  readonly discard: () => void;
}

/** An application being written: every letter on this device at once, every field on the server soon after. */
export function useApplicationDraft(application: OwnApplication): ApplicationDraft {
  const state = useServerState(application);
  const { server, settled } = state;
  const save = useSending(application.id, state);
  const draft = useContinuousSave<Draft>(`application.${application.id}`, NO_EDITS, (value) => save(value));
  state.draft.current = draft;
  const { setValue } = draft;
  const answers = useMemo(
    () => shownAnswers(server.answers as unknown as Answers, draft.value, settled),
    [server, draft.value, settled],
  );
  const setAnswer = useCallback(
    (fieldId: string, value: unknown) =>
      setValue((before) => withEdit(before, settled, state.latest.current.version, fieldId, value)),
    [setValue, settled, state.latest],
  );
  const settle = (fieldId: string) => state.setConflicts((before) => before.filter((one) => one !== fieldId));
  const drop = (fieldId: string) => setValue((before) => withoutEdit(before, settled, fieldId));
  return {
    ...{ server, answers, setAnswer, status: draft.status, flush: draft.flush, discard: draft.discard },
    ...{ conflicts: state.conflicts, refusals: state.refusals, stopped: state.stopped },
    keepMine: (fieldId, value) => {
      settle(fieldId);
      drop(fieldId);
      setAnswer(fieldId, value);
    },
    takeTheirs: (fieldId) => {
      settle(fieldId);
      drop(fieldId);
    },
  };
}

type DraftControl = { readonly value: Draft; readonly setValue: (next: (before: Draft) => Draft) => void };

/** What the server said so far, for rendering and, as `latest`, for what runs between two renderings. */
function useServerState(application: OwnApplication) {
  const [server, setServer] = useState<DraftState>(application);
  const [conflicts, setConflicts] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState<readonly FieldFault[]>([]);
  const [stopped, setStopped] = useState<SaveProblem | null>(null);
  const latest = useRef<DraftState>(application);
  const [settled] = useState(() => new WeakSet<Edit>());
  const [held] = useState(() => new WeakSet<Edit>());
  const draft = useRef<DraftControl | null>(null);
  const take = useCallback((next: DraftState) => {
    latest.current = next;
    setServer(next);
  }, []);
  const words = { conflicts, setConflicts, refusals, setRefusals, stopped, setStopped };
  return { server, latest, take, settled, held, draft, ...words };
}

type ServerState = ReturnType<typeof useServerState>;

function useSending(applicationId: string, state: ServerState): (draft: Draft) => Promise<SendOutcome> {
  const client = useClient();
  return async (draft) => {
    const listener = listenTo(state);
    let outcome: SendOutcome = { type: 'sent' };
    const groups = groupsToSend(draft, state.settled, state.latest.current.answers as unknown as Answers);
    for (const { baseVersion, edits } of groups) {
      const free = edits.filter(([, edit]) => !state.held.has(edit));
      const answered = await sendEdits(client, applicationId, baseVersion, free, listener);
      if (answered.type === 'offline') return answered;
      if (answered.type === 'refused' || free.length < edits.length) outcome = { type: 'refused' };
    }
    if (listener.sawConflict()) {
      const fresh = await client.query(applicationQuery, { id: applicationId }, { requestPolicy: 'network-only' });
      if (fresh.data?.application) state.take(fresh.data.application);
    }
    return outcome;
  };
}

function listenTo(state: ServerState): SendListener & { readonly sawConflict: () => boolean } {
  let sawConflict = false;
  const holdBack = (fields: ReadonlyArray<readonly [string, Edit]>) =>
    fields.forEach(([, edit]) => state.held.add(edit));
  const namesOf = (fields: ReadonlyArray<readonly [string, Edit]>) => fields.map(([fieldId]) => fieldId);
  return {
    sawConflict: () => sawConflict,
    onSaved: (saved, sent) => {
      sent.forEach(([, edit]) => state.settled.add(edit));
      state.take(saved);
      const names = namesOf(sent);
      state.setRefusals((before) => before.filter((fault) => !names.includes(fault.path)));
      const newer = state.draft.current && rebased(state.draft.current.value, sent, saved.version);
      if (newer) state.draft.current?.setValue(() => newer);
    },
    onConflict: (fields) => {
      sawConflict = true;
      holdBack(fields);
      state.setConflicts((before) => [...new Set([...before, ...namesOf(fields)])]);
    },
    onRefused: (faults, fields) => {
      holdBack(fields);
      const names = namesOf(fields);
      state.setRefusals((before) => [...before.filter((fault) => !names.includes(fault.path)), ...faults]);
    },
    onStopped: (problem) => state.setStopped(problem),
  };
}
