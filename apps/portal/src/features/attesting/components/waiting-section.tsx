import { attestBlindly, type AttestingSecret } from '@baraza/membership';
import { fromBase64Url, toBase64Url } from '@baraza/transparency-log';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Section, ShowMore, StatusTag, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import type { AttestationState } from '../../../generated/graphql.ts';
import { attestationsQuery } from '../api/attestations.ts';
import { refuseAttestationMutation } from '../api/refuse-attestation.ts';
import { signAttestationMutation } from '../api/sign-attestation.ts';
import { placeOf, type AttestingRoom, type WaitingAttestation } from '../types.ts';

const REQUESTED: AttestationState[] = ['requested'];

interface WaitingSectionProps {
  readonly room: AttestingRoom;
  readonly secret: AttestingSecret;
  readonly onChange: () => void;
}

/** Who used a code and waits, by the beginning of the code. What is signed is hidden from whoever signs. */
export function WaitingSection({ room, secret, onChange }: WaitingSectionProps) {
  const { t } = useLingui();
  const place = placeOf(room);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const list = useConnection(attestationsQuery, { ...place, states: REQUESTED }, (data) => data.attestations);
  const waiting = list.nodes.filter(({ id }) => !answered.includes(id));
  const done = (id: string) => {
    setAnswered([...answered, id]);
    onChange();
  };
  return (
    <Section
      title={t`Requests that wait for you`}
      lead={t`You see the beginning of the code that you handed over, never who the person becomes here.`}
    >
      <RequestErrorNotice error={list.error} />
      {waiting.length === 0 && !list.isLoading ? (
        <p>
          <Trans>Nobody waits.</Trans>
        </p>
      ) : null}
      <ul className="attest-waiting">
        {waiting.map((attestation) => (
          <WaitingLine key={attestation.id} attestation={attestation} secret={secret} onDone={done} />
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </Section>
  );
}

interface WaitingLineProps {
  readonly attestation: WaitingAttestation;
  readonly secret: AttestingSecret;
  readonly onDone: (id: string) => void;
}

function WaitingLine({ attestation, secret, onDone }: WaitingLineProps) {
  const { t } = useLingui();
  const act = useAct();
  const [cannotSign, setCannotSign] = useState(false);
  const sign = async () => {
    const message = fromBase64Url(attestation.blindedMessage ?? '');
    const signed = message ? await attestBlindly(secret, message) : null;
    setCannotSign(!signed?.ok);
    if (!signed?.ok) return;
    const variables = { id: attestation.id, signature: toBase64Url(signed.value) };
    if (await act.send(signAttestationMutation, variables)) onDone(attestation.id);
  };
  return (
    <li>
      <div className="attest-line">
        <code dir="ltr" className="attest-code">
          {attestation.label}
        </code>
        {attestation.purpose === 'rekey' ? <StatusTag tone="active">{t`Lost their key`}</StatusTag> : null}
        <Button kind="primary" isPending={act.isBusy} onPress={() => void sign()}>
          <Trans>Sign</Trans>
        </Button>
      </div>
      {cannotSign ? (
        <p role="alert">
          <Trans>This request cannot be signed with your key. Please give the person a new code.</Trans>
        </p>
      ) : null}
      <SignProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
      <RefuseForm attestation={attestation} onDone={onDone} />
    </li>
  );
}

function RefuseForm({ attestation, onDone }: Omit<WaitingLineProps, 'secret'>) {
  const { t } = useLingui();
  const act = useAct();
  const [reasons, setReasons] = useState('');
  const refuse = async () => {
    if (await act.send(refuseAttestationMutation, { id: attestation.id, reasons })) onDone(attestation.id);
  };
  return (
    <Disclosure summary={t`Refuse`}>
      <div className="stack">
        <TextArea
          label={t`Reason`}
          hint={t`The person reads it and can appeal to another forum. Do not write anything that names them.`}
          maxLength={2000}
          value={reasons}
          onChange={setReasons}
        />
        <SignProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
        <div className="form-actions">
          <Button
            kind="danger"
            isDisabled={reasons.trim().length < 10}
            isPending={act.isBusy}
            onPress={() => void refuse()}
          >
            <Trans>Refuse this request</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function SignProblem({ problem }: { readonly problem: ReturnType<typeof useAct>['problem'] }) {
  return (
    <ProblemNotice
      problem={problem}
      words={{
        WrongState: () => <Trans>Somebody of your organisation has answered this request already.</Trans>,
        KeyChanged: () => <Trans>Your organisation has a new key. The person has to ask once more.</Trans>,
        SignatureInvalid: () => <Trans>This was not signed with the right key. Please reload the page.</Trans>,
      }}
    />
  );
}
