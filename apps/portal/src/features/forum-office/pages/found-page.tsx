import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, EmptyState, Notice, PageHeader, SaveState, Section, TextArea, TextField } from '@baraza/ui';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { proposeForumMutation } from '../api/propose-forum.ts';
import { type CharterDraft, charterInput, FRESH_CHARTER, slugOf } from '../charter-draft.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { CharterForm } from '../components/charter-form.tsx';
import { OwnOrganisation, useSignsFor } from '../components/own-organisation.tsx';
import { useFaultWords } from '../components/use-fault-words.ts';
import '../forum-office.css';

interface Founding {
  readonly organisationId: string;
  readonly name: string;
  readonly pilotFrom: string;
  readonly pilotTo: string;
  readonly reasons: string;
  readonly charter: CharterDraft;
}

const FRESH: Founding = {
  ...{ organisationId: '', name: '', pilotFrom: '', pilotTo: '', reasons: '', charter: FRESH_CHARTER },
};

/** Proposes a forum with its charter, and signs it for one's own organisation. */
export function FoundPage() {
  const { t } = useLingui();
  return (
    <>
      <PageTitle title={t`Found a forum`} />
      <PageHeader
        title={t`Found a forum`}
        lead={t`You write the charter and sign it. The forum begins when every organisation on its panels has signed as well.`}
        crumbs={[{ href: '/app/forum-office', label: t`Forum office` }]}
      />
      {useSignsFor().length > 0 ? <FoundingForm /> : <NoSignatory />}
    </>
  );
}

function NoSignatory() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Somebody who signs must do this`}>
      <Trans>Only people who sign for an organisation can found a forum. Ask a colleague who does.</Trans>
    </EmptyState>
  );
}

function FoundingForm() {
  const navigate = useNavigate();
  const draft = useLocalDraft('found-forum', FRESH);
  const own = useSignsFor();
  const act = useAct();
  const faultOf = useFaultWords(act.faults);
  const { value } = draft;
  const organisationId = value.organisationId || (own[0]?.id ?? '');
  const set = (changed: Partial<Founding>) => draft.setValue((before) => ({ ...before, ...changed }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { name, pilotFrom, pilotTo, reasons, charter } = value;
    const input = { organisationId, slug: slugOf(name, 0), name, pilotFrom, pilotTo, reasons };
    const done = await act.send(proposeForumMutation, { input: { ...input, charter: charterInput(charter) } });
    if (done?.__typename !== 'Forum') return void globalThis.scrollTo({ top: 0 });
    draft.discard();
    await navigate(`/app/forum-office/forums/${done.slug}`);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <SaveState status={draft.status} />
      <ActProblem act={act} />
      <BasicFields value={value} set={set} faultOf={faultOf} />
      <CharterForm
        draft={value.charter}
        onChange={(next) => draft.setValue((before) => ({ ...before, charter: next(before.charter) }))}
        faultOf={faultOf}
      />
      <SignPart
        organisationId={organisationId}
        onChange={(id) => set({ organisationId: id })}
        isBusy={act.isBusy}
        isReady={Boolean(value.pilotFrom && value.pilotTo)}
      />
    </form>
  );
}

interface SignPartProps {
  readonly organisationId: string;
  readonly onChange: (organisationId: string) => void;
  readonly isBusy: boolean;
  readonly isReady: boolean;
}

function SignPart({ organisationId, onChange, isBusy, isReady }: SignPartProps) {
  const { t } = useLingui();
  return (
    <Section title={t`Propose and sign`}>
      <div className="stack">
        <OwnOrganisation value={organisationId} onChange={onChange} />
        <Notice>
          <Trans>
            Everybody whom you named reads this charter as it is and signs it or says why not. Later it can only be
            changed by the elected representatives, or by all of you together as long as nobody is elected.
          </Trans>
        </Notice>
        <div className="form-actions">
          <Button type="submit" kind="primary" isPending={isBusy} isDisabled={!isReady}>
            <Trans>Sign and propose</Trans>
          </Button>
        </div>
      </div>
    </Section>
  );
}

interface BasicFieldsProps {
  readonly value: Founding;
  readonly set: (changed: Partial<Founding>) => void;
  readonly faultOf: (path: string) => string | undefined;
}

function BasicFields({ value, set, faultOf }: BasicFieldsProps) {
  const { t } = useLingui();
  return (
    <Section title={t`The forum`}>
      <div className="stack">
        <TextField
          label={t`Name of the forum`}
          hint={t`It appears in addresses and on screens: choose one that endangers nobody who is seen with it.`}
          value={value.name}
          onChange={(name) => set({ name })}
          error={faultOf('name') ?? faultOf('slug')}
        />
        <TextArea
          label={t`Why now, and why these organisations`}
          hint={t`It stands beside version 1 of the charter, for everybody to read.`}
          rows={3}
          value={value.reasons}
          onChange={(reasons) => set({ reasons })}
          error={faultOf('reasons')}
        />
        <div className="charter-pair">
          <DateField
            label={t`First day of the pilot`}
            value={value.pilotFrom}
            onChange={(pilotFrom) => set({ pilotFrom })}
            error={faultOf('pilotFrom')}
          />
          <DateField
            label={t`Last day of the pilot`}
            hint={t`From 90 days to three years later.`}
            value={value.pilotTo}
            onChange={(pilotTo) => set({ pilotTo })}
            error={faultOf('pilotTo')}
          />
        </div>
      </div>
    </Section>
  );
}
