import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, Disclosure, Link, TextArea } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { RegisteredCompaniesQuery } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { joinAddresseeMutation } from '../api/join-addressee.ts';
import { tellAddresseesApartMutation } from '../api/tell-addressees-apart.ts';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

export type RegisteredCompany = RegisteredCompaniesQuery['registeredCompanies']['edges'][number]['node'];
type Match = RegisteredCompany['matches'][number];

interface JoinChoiceProps {
  readonly company: RegisteredCompany;
  readonly match: Match;
  readonly again: () => void;
}

/** One who may be the same: what speaks for it, and the decision with its evidence. */
export function JoinChoice(props: JoinChoiceProps) {
  const { t } = useLingui();
  const { company, match } = props;
  const mayDecide = useSession().hasRole('grants_officer');
  const { name } = match.addressee;
  return (
    <div className="entry">
      <p>
        <Trans>
          Asked before: <strong>{<bdi>{name}</bdi>}</strong>
        </Trans>
      </p>
      <SideBySide company={company} match={match} />
      {mayDecide ? (
        <Disclosure summary={t`Decide about ${name}`}>
          <Decision {...props} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function SideBySide({ company, match }: Pick<JoinChoiceProps, 'company' | 'match'>) {
  const { t, i18n } = useLingui();
  const { organisation } = company;
  const { addressee, reasons } = match;
  const names = new Intl.DisplayNames([i18n.locale], { type: 'region', fallback: 'code' });
  const words: Readonly<Record<(typeof reasons)[number], string>> = {
    name: t`the name`,
    website: t`the website`,
    mail: t`the e-mail address and the website`,
  };
  const pair = (registered: ReactNode, asked: ReactNode) => (
    <Trans>
      registered: {registered}; asked: {asked}
    </Trans>
  );
  const country = (code: string) => names.of(code) ?? code;
  return (
    <DefinitionList
      items={[
        { term: t`What speaks for it`, value: reasons.map((reason) => words[reason]).join(', ') },
        { term: t`Country`, value: pair(country(organisation.country), country(addressee.country)) },
        {
          term: t`Website`,
          value: pair(<bdi>{organisation.website ?? '–'}</bdi>, <bdi>{addressee.website ?? '–'}</bdi>),
        },
        { term: t`Numbers in public registers`, value: <bdi>{organisation.orgIds.join(', ') || '–'}</bdi> },
        { term: t`Public e-mail address it was asked at`, value: <bdi>{addressee.contactEmail ?? '–'}</bdi> },
        {
          term: t`What was said to it`,
          value: <Link href={`/${i18n.locale}/companies/${addressee.slug}`}>{t`Its public page`}</Link>,
        },
      ]}
    />
  );
}

function useDeciding({ company, match, again }: JoinChoiceProps) {
  const { organisationId } = company;
  const addresseeId = match.addressee.id;
  const draft = useLocalDraft(`join.${organisationId}.${addresseeId}`, { evidence: '' });
  const act = useAct();
  const decide = async (isSame: boolean) => {
    const variables = { addresseeId, organisationId, evidence: draft.value.evidence };
    const done = isSame
      ? await act.send(joinAddresseeMutation, variables)
      : await act.send(tellAddresseesApartMutation, variables);
    if (!done) return;
    draft.discard();
    again();
  };
  return { draft, act, decide };
}

function Decision(props: JoinChoiceProps) {
  const { t } = useLingui();
  const { draft, act, decide } = useDeciding(props);
  const fault = useFault(act);
  return (
    <div className="stack">
      <TextArea
        label={t`How you found out`}
        hint={t`A number in a register that you called, a letter, a page of theirs. It stays in the record of officers’ acts. A name alone proves nothing.`}
        rows={3}
        value={draft.value.evidence}
        onChange={(evidence) => draft.setValue(() => ({ evidence }))}
        {...fault('evidence')}
      />
      <p>
        <Trans>
          If they are the same, the company’s people answer what was asked of it, in its name. Its public address stays.
          It cannot be undone.
        </Trans>
      </p>
      <StepProblem act={act} />
      <div className="form-actions">
        {props.company.isBare ? (
          <Button kind="primary" isPending={act.isBusy} onPress={() => void decide(true)}>
            <Trans>They are the same: join them</Trans>
          </Button>
        ) : null}
        <Button isPending={act.isBusy} onPress={() => void decide(false)}>
          <Trans>They are two</Trans>
        </Button>
      </div>
    </div>
  );
}
