import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { readDraft, writeDraft } from '../../../shared/drafts/draft-store.ts';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { useOnline } from '../../../shared/use-online.ts';
import { nextStatementsQuery } from '../api/next-statements.ts';
import { rateStatementsMutation } from '../api/rate-statements.ts';
import type { Choice, Consultation, Statement } from '../types.ts';
import { enqueue, RATINGS_AT_ONCE, readQueue, settle } from './rating-queue.ts';

interface Round {
  readonly consultation: Consultation;
  readonly statements: readonly Statement[];
}

export interface Answering {
  readonly round: Round | null;
  readonly isLoading: boolean;
  /** The first statement without an answer; null at the end. */
  readonly current: Statement | null;
  readonly answered: number;
  readonly last: Statement | null;
  readonly waiting: number;
  /** The server refused what is on the device: the consultation is over. */
  readonly isOver: boolean;
  readonly answer: (value: Choice) => void;
  readonly back: () => void;
}

const SEND_AFTER_MS = 1_500;

/** One round of at most fifty statements, which goes on without a network: answers wait on the device. */
export function useAnswering(slug: string): Answering {
  const { accountId } = useSession();
  const { round, isLoading } = useRound(accountId, slug);
  const [answers, setAnswers] = useState<Readonly<Record<string, Choice>>>(() => readQueue(accountId, slug));
  const [history, setHistory] = useState<readonly string[]>([]);
  const { waiting, isOver } = useSending(accountId, slug, answers);
  const statements = round?.statements ?? [];
  const current = statements.find(({ id }) => !(id in answers)) ?? null;
  const answer = (value: Choice) => {
    if (!current) return;
    enqueue(accountId, slug, current.id, value);
    setAnswers((before) => ({ ...before, [current.id]: value }));
    setHistory((before) => [...before, current.id]);
  };
  const back = () => {
    const last = history.at(-1);
    if (last === undefined) return;
    setHistory((before) => before.slice(0, -1));
    setAnswers((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== last)));
  };
  return {
    ...{ round, isLoading, current, waiting, isOver, answer, back },
    answered: statements.filter(({ id }) => id in answers).length,
    last: statements.find(({ id }) => id === history.at(-1)) ?? null,
  };
}

/** From the server, and without a network what was fetched the last time. */
function useRound(accountId: string, slug: string): { round: Round | null; isLoading: boolean } {
  const key = `${accountId}.round.${slug}`;
  const [{ data, fetching }] = useQuery({
    query: nextStatementsQuery,
    variables: { consultation: slug },
    requestPolicy: 'network-only',
  });
  const [kept] = useState(() => readDraft<Round>(key)?.value ?? null);
  const consultation = data?.consultation;
  useEffect(() => {
    if (!data?.consultation) return;
    const value = { consultation: data.consultation, statements: data.nextStatements };
    writeDraft(key, { value, writtenAtMs: Date.now() });
  }, [data, key]);
  if (consultation) return { round: { consultation, statements: data.nextStatements }, isLoading: false };
  // The server knows this consultation no more, or not for this person: what was kept is nobody's any longer.
  return { round: data ? null : kept, isLoading: fetching && !kept };
}

/** Sends what is on the device: a moment after the last answer, when the network is back, and on leaving. */
function useSending(accountId: string, slug: string, answers: Readonly<Record<string, Choice>>) {
  const client = useClient();
  const isOnline = useOnline();
  const [waiting, setWaiting] = useState(0);
  const [isOver, setIsOver] = useState(false);
  const isSending = useRef(false);
  const send = useCallback(async () => {
    const batch = Object.fromEntries(Object.entries(readQueue(accountId, slug)).slice(0, RATINGS_AT_ONCE));
    const ratings = Object.entries(batch).map(([statementId, value]) => ({ statementId, value }));
    if (ratings.length === 0 || isSending.current) return;
    isSending.current = true;
    const { data } = await client
      .mutation(rateStatementsMutation, { input: { consultation: slug, ratings } })
      .toPromise();
    isSending.current = false;
    if (data && !isProblem(data.answer)) settle(accountId, slug, batch);
    if (data && isProblem(data.answer)) setIsOver(true);
    setWaiting(Object.keys(readQueue(accountId, slug)).length);
  }, [accountId, client, slug]);
  useEffect(() => {
    setWaiting(Object.keys(readQueue(accountId, slug)).length);
    const timer = setTimeout(() => void (isOnline ? send() : undefined), SEND_AFTER_MS);
    return () => clearTimeout(timer);
  }, [accountId, answers, isOnline, send, slug]);
  useEffect(() => () => void send(), [send]);
  return { waiting, isOver };
}
