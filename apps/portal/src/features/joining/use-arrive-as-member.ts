import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient, type CombinedError } from 'urql';
import { signInAndKeep } from '../../shared/membership-key/sign-in-by-key.ts';
import { useSession } from '../../shared/session/session.tsx';
import { forgetJoining, type JoiningState } from './joining-state.ts';

/** Signs the new member in with their key; what joining kept on this device goes once the key is safe. */
export function useArriveAsMember(state: JoiningState) {
  const client = useClient();
  const { refresh } = useSession();
  const navigate = useNavigate();
  const [error, setError] = useState<CombinedError>();
  const [isRefused, setIsRefused] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const arrive = async () => {
    setIsBusy(true);
    const { staysAfterSignOut, seed } = state;
    const result = await signInAndKeep(client, seed, { staysAfterSignOut, remember: false });
    setError(result.type === 'failed' ? result.error : undefined);
    setIsRefused(result.type === 'refused');
    if (result.type === 'signed-in') {
      await forgetJoining(state);
      await refresh();
      await navigate('/app/forum', { replace: true });
    }
    setIsBusy(false);
  };
  return { arrive, error, isRefused, isBusy };
}
