import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, CheckboxGroup, Disclosure, Notice, Section, TextField } from '@baraza/ui';
import { useState } from 'react';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { acceptNominationMutation } from '../api/accept-nomination.ts';
import { nominateMutation } from '../api/nominate.ts';
import { secondNominationMutation } from '../api/second-nomination.ts';
import type { Candidate, OwnElection } from '../types.ts';
import { MemberProblem } from './member-problem.tsx';

interface NominationProps {
  readonly own: OwnElection;
  readonly onChanged: () => void;
}

/** While nominations are open: to stand, to propose somebody, to second; after that, one's own candidacy. */
export function NominationSection({ own, onChanged }: NominationProps) {
  const { t } = useLingui();
  const { election, candidacy, secondable } = own;
  const isOpen = election.state === 'NOMINATING';
  if (!isOpen && !candidacy) return null;
  return (
    <Section
      title={isOpen ? t`Nominations` : t`Your candidacy`}
      lead={
        isOpen
          ? t`Whoever stands agrees to it and is seconded by others. Who seconds stays within the forum.`
          : undefined
      }
    >
      {candidacy ? <OwnCandidacy own={own} candidacy={candidacy} onChanged={onChanged} /> : null}
      {isOpen && !candidacy ? <Stand own={own} onChanged={onChanged} /> : null}
      {isOpen && secondable.length > 0 ? <Secondable own={own} onChanged={onChanged} /> : null}
      {isOpen ? <Propose own={own} onChanged={onChanged} /> : null}
    </Section>
  );
}

interface OwnCandidacyProps extends NominationProps {
  readonly candidacy: Candidate;
}

function OwnCandidacy({ own, candidacy, onChanged }: OwnCandidacyProps) {
  const { slug, secondersNeeded } = own.election;
  const missing = Math.max(0, secondersNeeded - candidacy.seconders);
  if (candidacy.state === 'PROPOSED') return <Accept own={own} candidacy={candidacy} onChanged={onChanged} />;
  return (
    <>
      <p>
        {candidacy.state === 'STANDING' ? <Trans>You stand in this election.</Trans> : null}
        {candidacy.state === 'ACCEPTED' ? (
          <Plural
            value={missing}
            one="You agreed to stand. # more seconder is needed before nominations close."
            other="You agreed to stand. # more seconders are needed before nominations close."
          />
        ) : null}
        {candidacy.state === 'WITHDRAWN' ? <Trans>You withdrew.</Trans> : null}
        {candidacy.state === 'LAPSED' ? (
          <Trans>Your nomination lapsed: there were too few seconders when nominations closed.</Trans>
        ) : null}
      </p>
      {candidacy.state === 'STANDING' || candidacy.state === 'ACCEPTED' ? (
        <div className="form-actions">
          <ButtonLink kind="quiet" href={`/app/forum/elections/${slug}/candidacy`}>
            <Trans>Your statement and answers</Trans>
          </ButtonLink>
        </div>
      ) : null}
    </>
  );
}

/** Groups with reserved seats that the candidate says to belong to. */
function useGroups(own: OwnElection) {
  const { t } = useLingui();
  const [groups, setGroups] = useState<string[]>([]);
  const contest = own.election.styles.find(({ id }) => id === own.style?.id);
  const reserved = contest?.reserved ?? [];
  const field =
    reserved.length === 0 ? null : (
      <CheckboxGroup
        label={t`Reserved seats`}
        hint={t`Public, and only your own word. Leave it empty if you would rather not say.`}
        value={groups}
        onChange={setGroups}
        options={reserved.map(({ name }) => ({ value: name, label: <bdi>{name}</bdi> }))}
      />
    );
  return { groups, field };
}

function Accept({ own, candidacy, onChanged }: OwnCandidacyProps) {
  const act = useAct();
  const { groups, field } = useGroups(own);
  const accept = async () => {
    const input = { candidateId: candidacy.id, reservedGroups: groups };
    if (await act.send(acceptNominationMutation, { input })) onChanged();
  };
  return (
    <>
      <Notice title={<Trans>You were nominated</Trans>}>
        <Trans>
          Nothing is decided before you agree. You may also leave it: without your word the nomination lapses.
        </Trans>
      </Notice>
      {field}
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void accept()}>
          <Trans>I agree to stand</Trans>
        </Button>
      </div>
      <MemberProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </>
  );
}

function Stand({ own, onChanged }: NominationProps) {
  const act = useAct();
  const { groups, field } = useGroups(own);
  const stand = async () => {
    const input = { election: own.election.slug, reservedGroups: groups };
    if (await act.send(nominateMutation, { input })) onChanged();
  };
  return (
    <>
      <p>
        <Trans>You stand under your pseudonym. It is published, with your statement.</Trans>
      </p>
      {field}
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void stand()}>
          <Trans>Nominate myself</Trans>
        </Button>
      </div>
      <MemberProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </>
  );
}

function Secondable({ own, onChanged }: NominationProps) {
  const act = useAct();
  const { secondersNeeded } = own.election;
  const second = async (candidateId: string) => {
    if (await act.send(secondNominationMutation, { candidateId })) onChanged();
  };
  return (
    <>
      <ul className="bare-list second-list">
        {own.secondable.map((candidate) => (
          <li key={candidate.id}>
            <span>
              <bdi>{candidate.pseudonym}</bdi>{' '}
              <span className="hint">
                <Trans>
                  {candidate.seconders} of {secondersNeeded} seconders
                </Trans>
              </span>
            </span>
            <Button isPending={act.isBusy} onPress={() => void second(candidate.id)}>
              <Trans>
                Second <bdi>{candidate.pseudonym}</bdi>
              </Trans>
            </Button>
          </li>
        ))}
      </ul>
      <MemberProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </>
  );
}

function Propose({ own, onChanged }: NominationProps) {
  const { t } = useLingui();
  const [pseudonym, setPseudonym] = useState('');
  const [isDone, setIsDone] = useState(false);
  const act = useAct();
  const propose = async () => {
    const sent = await act.send(nominateMutation, {
      input: { election: own.election.slug, pseudonym: pseudonym.trim() },
    });
    setIsDone(sent !== null);
    if (!sent) return;
    setPseudonym('');
    onChanged();
  };
  return (
    <Disclosure summary={t`Nominate somebody else`}>
      <div className="stack">
        <TextField
          label={t`Pseudonym of the member`}
          hint={t`They are asked, and nothing happens unless they agree.`}
          value={pseudonym}
          onChange={setPseudonym}
          autoComplete="off"
        />
        <div className="form-actions">
          <Button isDisabled={pseudonym.trim() === ''} isPending={act.isBusy} onPress={() => void propose()}>
            <Trans>Nominate</Trans>
          </Button>
        </div>
        {isDone ? <Notice kind="success" isLive>{t`Nominated. The member is asked to agree.`}</Notice> : null}
        <MemberProblem problem={act.problem} />
        <RequestErrorNotice error={act.error} />
      </div>
    </Disclosure>
  );
}
