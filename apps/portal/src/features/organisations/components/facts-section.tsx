import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, Section, TextField } from '@baraza/ui';
import { useState, type FormEvent } from 'react';
import type { OrganisationKind } from '../../../generated/graphql.ts';
import { addIdentifierMutation } from '../api/add-identifier.ts';
import { ActProblem } from './act-problem.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { useCountryName } from './use-country-names.ts';
import { useFaultWords } from './use-fault-words.ts';
import { useKindWords } from './use-kind-words.ts';

export interface OrganisationFacts {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly region?: string | null;
  readonly website?: string | null;
  readonly orgIds: readonly string[];
}

/** What anybody may know of an organisation. */
export function FactsList({ organisation }: { readonly organisation: OrganisationFacts }) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const countryName = useCountryName();
  const { kind, country, region, website, orgIds } = organisation;
  return (
    <DefinitionList
      items={[
        { term: t`Kind`, value: kinds[kind] },
        { term: t`Country`, value: <>{[countryName(country), region].filter(Boolean).join(', ')}</> },
        {
          term: t`Numbers in public registers`,
          value: orgIds.length > 0 ? <bdi>{orgIds.join(', ')}</bdi> : t`None yet`,
        },
        ...(website ? [{ term: t`Website`, value: <bdi>{website}</bdi> }] : []),
      ]}
    />
  );
}

interface FactsSectionProps {
  readonly organisation: OrganisationFacts;
  readonly mayAdd: boolean;
  readonly onChanged: () => void;
}

/** The facts, and for a signatory a field to add a register's number. */
export function FactsSection({ organisation, mayAdd, onChanged }: FactsSectionProps) {
  const { t } = useLingui();
  const [orgId, setOrgId] = useState('');
  const act = useAct();
  const faultOf = useFaultWords();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await act.send(addIdentifierMutation, { organisationId: organisation.id, orgId }))) return;
    setOrgId('');
    onChanged();
  };
  return (
    <Section title={t`What everybody can see`} lead={t`These facts stand on public pages too.`}>
      <FactsList organisation={organisation} />
      {mayAdd ? (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <ActProblem act={act} />
          <TextField
            label={t`Add a number in a public register`}
            hint={t`The code of the register, a hyphen and your number there, such as GB-CHC-1110817.`}
            value={orgId}
            onChange={setOrgId}
            error={faultOf(act.faults, 'orgId')}
          />
          <div className="form-actions">
            <Button type="submit" isPending={act.isBusy}>
              <Trans>Add the number</Trans>
            </Button>
          </div>
        </form>
      ) : null}
    </Section>
  );
}
