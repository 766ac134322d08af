import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useSession } from '../../../shared/session/session.tsx';
import { newScrutineerKey, parseKeyFile, scrutineerKeys, type ScrutineerKey } from '../count/scrutineer-key.ts';

export interface OwnKey {
  readonly key: ScrutineerKey | null;
  readonly make: () => Promise<void>;
  /** Takes the text of a key file. */
  readonly take: (text: string) => Promise<void>;
  readonly problem: string | null;
}

/** The signing key of this account on this device. */
export function useScrutineerKey(): OwnKey {
  const { t } = useLingui();
  const { accountId, handle } = useSession();
  const [key, setKey] = useState<ScrutineerKey | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    scrutineerKeys.find(accountId).then(
      (kept) => setKey(kept ?? null),
      () => setKey(null),
    );
  }, [accountId]);
  const keep = async (made: ScrutineerKey) => {
    try {
      await scrutineerKeys.put(accountId, made);
      setKey(made);
      setProblem(null);
    } catch {
      setProblem(
        t`This browser keeps nothing: it may be a private window, or its storage is full. Use another one, or the command line.`,
      );
    }
  };
  return {
    key,
    problem,
    make: () => keep(newScrutineerKey(`${globalThis.location.hostname}/scrutineers/${nameFrom(handle)}`)),
    take: async (text) => {
      const read = parseKeyFile(text);
      if (read) await keep(read);
      else setProblem(t`This is not a key file. Nothing was changed.`);
    },
  };
}

/** Signed notes allow neither spaces nor plus signs in the name of a key. */
const nameFrom = (handle: string): string => handle.replaceAll(/[\s+]+/g, '-');
