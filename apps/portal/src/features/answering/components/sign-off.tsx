import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Link, Notice, Section, Select, TextArea, Timeline } from '@baraza/ui';
import { useState } from 'react';
import { AnswerClaim } from '../../../shared/answers/answer-claim.tsx';
import { useSignatoryWords } from '../../../shared/answers/use-answer-words.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { returnAnswerMutation } from '../api/return-answer.ts';
import { sendAnswerMutation } from '../api/send-answer.ts';
import { signAnswerMutation } from '../api/sign-answer.ts';
import { takeAnswerBackMutation } from '../api/take-answer-back.ts';
import type { AnswerPartProps } from '../pages/answer-page.tsx';
import { AnswerFaults } from './answer-faults.tsx';

/** The way from a complete draft to a sent answer, and the company's own trail of it. */
export function SignOff({ answer, onDone }: AnswerPartProps) {
  const { draft, item, signoffs } = answer;
  const isWaiting = draft?.state === 'signing' || draft?.state === 'signed';
  if (!isWaiting && draft?.state !== 'received' && signoffs.length === 0) return null;
  return (
    <Section title={<Trans>Signature</Trans>} isWide>
      {draft && isWaiting ? (
        <>
          <AnswerClaim item={item} version={draft} />
          <Steps answer={answer} onDone={onDone} />
        </>
      ) : null}
      {draft?.state === 'received' ? (
        <Notice kind="info">
          <Trans>Your reply by link has arrived in time. The forum has it translated; then it counts.</Trans>
        </Notice>
      ) : null}
      <Trail answer={answer} />
    </Section>
  );
}

function Steps({ answer, onDone }: AnswerPartProps) {
  const { hasRole } = useSession();
  const { draft, item } = answer;
  const act = useAct();
  const back = async () => {
    if (await act.send(takeAnswerBackMutation, { itemId: item.id })) onDone();
  };
  const send = async () => {
    if (await act.send(sendAnswerMutation, { itemId: item.id })) onDone();
  };
  return (
    <div className="stack">
      {draft?.state === 'signing' && answer.signatories.length === 0 ? <NobodySigns answer={answer} /> : null}
      {draft?.state === 'signing' && answer.signatories.length > 0 && hasRole('company_signatory') ? (
        <Sign {...{ answer, onDone }} />
      ) : null}
      {draft?.state === 'signed' ? (
        <Notice kind="warning">
          <Trans>
            Once sent, the answer is public and stays as it is. A correction is a new version that shows what changed.
          </Trans>
        </Notice>
      ) : null}
      <div className="form-actions">
        {draft?.state === 'signed' ? (
          <Button kind="primary" isPending={act.isBusy} onPress={() => void send()}>
            <Trans>Send the answer</Trans>
          </Button>
        ) : null}
        {hasRole('company_rights') ? (
          <Button isPending={act.isBusy} onPress={() => void back()}>
            <Trans>Take it back to change it</Trans>
          </Button>
        ) : null}
      </div>
      <AnswerFaults act={act} clauses={item.recommendation.clauses} />
    </div>
  );
}

function NobodySigns({ answer: { demandedLevel } }: Pick<AnswerPartProps, 'answer'>) {
  const levels = useSignatoryWords();
  return (
    <Notice title={<Trans>Nobody signs for your company yet</Trans>}>
      <p>
        <Trans>
          An answer is signed in a role, at the level that the harm asks for. Needed here: {levels[demandedLevel]}.
        </Trans>{' '}
        <Link href="/app/company/profile">
          <Trans>Name the roles that sign</Trans>
        </Link>
      </p>
    </Notice>
  );
}

function Sign({ answer, onDone }: AnswerPartProps) {
  const { t } = useLingui();
  const levels = useSignatoryWords();
  const act = useAct();
  const { item, signatories, demandedLevel } = answer;
  const [signatoryId, setSignatoryId] = useState(signatories.at(-1)?.id ?? '');
  const [note, setNote] = useState('');
  const itemId = item.id;
  const sign = async () => {
    if (await act.send(signAnswerMutation, { itemId, signatoryId })) onDone();
  };
  const giveBack = async () => {
    if (await act.send(returnAnswerMutation, { itemId, note })) onDone();
  };
  return (
    <div className="stack">
      <Select
        label={t`You sign as`}
        hint={t`The role is published, not your name. Needed here: ${levels[demandedLevel]}.`}
        value={signatoryId}
        options={signatories.map(({ id, title, level }) => ({ value: id, label: `${title} · ${levels[level]}` }))}
        onChange={setSignatoryId}
      />
      <div className="form-actions">
        <Button kind="primary" isDisabled={signatoryId === ''} isPending={act.isBusy} onPress={() => void sign()}>
          <Trans>Sign these words</Trans>
        </Button>
      </div>
      <TextArea label={t`Or give it back: what must change`} rows={2} value={note} onChange={setNote} />
      <div className="form-actions">
        <Button isDisabled={note.trim().length < 3} isPending={act.isBusy} onPress={() => void giveBack()}>
          <Trans>Give it back</Trans>
        </Button>
      </div>
      <AnswerFaults act={act} clauses={item.recommendation.clauses} />
    </div>
  );
}

function Trail({ answer: { signoffs } }: Pick<AnswerPartProps, 'answer'>) {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    asked: t`A signature was asked for`,
    signed: t`Signed`,
    returned: t`Given back`,
    taken_back: t`Taken back to change it`,
    sent: t`Sent`,
  };
  const steps = signoffs.map(({ id, kind, at, roleTitle, note }) => ({
    ...{ id, title: words[kind] ?? kind, when: <When iso={at} kind="dateTime" />, state: 'done' as const },
    detail: <bdi>{[roleTitle, note].filter(Boolean).join(' · ')}</bdi>,
  }));
  return steps.length > 0 ? <Timeline steps={steps} /> : null;
}
