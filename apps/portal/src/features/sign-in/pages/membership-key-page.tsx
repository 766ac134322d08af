import { fromRecoveryCode } from '@baraza/membership';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Notice, PageHeader, Section, TextField } from '@baraza/ui';
import { useEffect, useState, type FormEvent } from 'react';
import { useClient, type CombinedError } from 'urql';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { keysHere, type MembershipKey } from '../../../shared/membership-key/membership-key.ts';
import { signInAndKeep } from '../../../shared/membership-key/sign-in-by-key.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useArrival } from '../components/use-arrival.ts';

/** For members of forums: the key on this device, or the recovery code, which is the same key. */
export function MembershipKeyPage() {
  const { t } = useLingui();
  const [keys, setKeys] = useState<readonly MembershipKey[]>([]);
  const signing = useSignInByKey();
  useEffect(() => {
    let isCurrent = true;
    keysHere().then(
      (found) => (isCurrent ? setKeys(found) : undefined),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <>
      <PageTitle title={t`Sign in with a membership key`} />
      <PageHeader
        title={t`Sign in with a membership key`}
        lead={t`The key that was made on your device when you joined a forum. No handle and no password belong to it.`}
        crumbs={[{ href: '/app/sign-in', label: t`Sign in` }]}
      />
      {signing.isRefused ? (
        <Notice kind="problem" isLive>
          <p>
            <Trans>This key is no membership here, or another one took its place.</Trans>
          </p>
        </Notice>
      ) : null}
      <RequestErrorNotice error={signing.error} />
      {keys.length > 0 ? <KeysOnDevice keys={keys} signing={signing} /> : null}
      <WithRecoveryCode signing={signing} />
    </>
  );
}

type Signing = ReturnType<typeof useSignInByKey>;

function useSignInByKey() {
  const client = useClient();
  const arrive = useArrival();
  const [error, setError] = useState<CombinedError>();
  const [isRefused, setIsRefused] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const signIn = async (seed: Uint8Array, staysAfterSignOut: boolean) => {
    setIsBusy(true);
    const result = await signInAndKeep(client, seed, { staysAfterSignOut, remember: false });
    setIsBusy(false);
    setError(result.type === 'failed' ? result.error : undefined);
    setIsRefused(result.type === 'refused');
    if (result.type === 'signed-in') await arrive();
  };
  return { signIn, error, isRefused, isBusy };
}

/** Keys are not named here: whoever looks at this screen learns nothing from it. */
function KeysOnDevice({ keys, signing }: { readonly keys: readonly MembershipKey[]; readonly signing: Signing }) {
  const { t } = useLingui();
  return (
    <Section title={t`On this device`} lead={t`A key is kept here.`}>
      <div className="form-actions">
        {keys.map((key, index) => (
          <Button
            key={key.memberId}
            kind={index === 0 ? 'primary' : 'quiet'}
            isPending={signing.isBusy}
            onPress={() => void signing.signIn(key.seed, key.staysAfterSignOut)}
          >
            {keys.length === 1 ? t`Sign in with this key` : t`Sign in with key ${index + 1}`}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function WithRecoveryCode({ signing }: { readonly signing: Signing }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [stays, setStays] = useState(false);
  const [fault, setFault] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const seed = fromRecoveryCode(code);
    setFault(seed.ok ? '' : t`This is not a whole recovery code. Please compare it with your paper.`);
    if (seed.ok) await signing.signIn(seed.value, stays);
  };
  return (
    <Section title={t`With your recovery code`}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t`Recovery code`}
          hint={t`Fourteen groups of four signs. Hyphens and capital letters do not matter.`}
          autoComplete="off"
          value={code}
          onChange={setCode}
          error={fault || undefined}
        />
        <Checkbox
          label={t`Keep my key on this device when I sign out`}
          hint={t`Only on a phone or computer that nobody else uses.`}
          isSelected={stays}
          onChange={setStays}
        />
        <div className="form-actions">
          <Button type="submit" isPending={signing.isBusy}>
            <Trans>Sign in</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}
