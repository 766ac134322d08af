import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Section, Select, TextArea, TextField } from '@baraza/ui';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { addProductMutation } from '../api/add-product.ts';
import { addRiskMutation } from '../api/add-risk.ts';
import { addSignatoryMutation } from '../api/add-signatory.ts';
import { endDetailMutation } from '../api/end-detail.ts';
import type { OwnAddressee } from '../types.ts';
import '../../../shared/engagements/engagements.css';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

interface ListsProps {
  readonly own: OwnAddressee;
  readonly again: () => void;
}

/** Products, salient risks and signatories, each with what may be added and taken back. */
export function ProfileLists(props: ListsProps) {
  const { own } = props;
  const levels = useLevels();
  return (
    <>
      <Section title={<Trans>Products and services</Trans>}>
        <Lines
          {...props}
          kind="product"
          lines={own.products.map(({ id, name, description }) => ({ id, title: name, text: description }))}
        />
        <AddPair {...props} kind="product" />
      </Section>
      <Section
        title={<Trans>Salient risks</Trans>}
        lead={<Trans>Where harm to people would be worst, whatever it costs you.</Trans>}
      >
        <Lines
          {...props}
          kind="risk"
          lines={own.salientRisks.map(({ id, title, description }) => ({ id, title, text: description }))}
        />
        <AddPair {...props} kind="risk" />
      </Section>
      <Section
        title={<Trans>Who signs</Trans>}
        lead={<Trans>The graver a harm, the higher the level that has to sign.</Trans>}
      >
        <Lines
          {...props}
          kind="signatory"
          lines={own.signatories.map(({ id, level, title }) => ({ id, title, text: levels[level] }))}
        />
        <AddSignatory {...props} />
      </Section>
    </>
  );
}

function useLevels() {
  const { t } = useLingui();
  return {
    operational: t`Operational`,
    executive: t`Executive`,
    board: t({ message: 'Board', context: 'level of whoever signs' }),
  };
}

interface LinesProps extends ListsProps {
  readonly kind: 'product' | 'risk' | 'signatory';
  readonly lines: readonly { readonly id: string; readonly title: string; readonly text: ReactNode }[];
}

function Lines({ own, again, kind, lines }: LinesProps) {
  const { t } = useLingui();
  const act = useAct();
  const end = async (id: string) => {
    if (await act.send(endDetailMutation, { addresseeId: own.id, kind, id })) again();
  };
  return (
    <>
      <ul className="confidential-items">
        {lines.map(({ id, title, text }) => (
          <li key={id}>
            <p>
              <strong>
                <bdi>{title}</bdi>
              </strong>
            </p>
            <p dir="auto">{text}</p>
            <div className="form-actions">
              <Button aria-label={t`Take back: ${title}`} isPending={act.isBusy} onPress={() => void end(id)}>
                <Trans>Take back</Trans>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <StepProblem act={act} />
    </>
  );
}

type AddPairProps = ListsProps & { readonly kind: 'product' | 'risk' };

function useAdding({ own, again, kind }: AddPairProps) {
  const [value, setValue] = useState({ name: '', description: '' });
  const act = useAct();
  const add = async () => {
    const { name, description } = value;
    const added =
      kind === 'product'
        ? await act.send(addProductMutation, { input: { addresseeId: own.id, name, description } })
        : await act.send(addRiskMutation, { input: { addresseeId: own.id, title: name, description } });
    if (!added) return;
    setValue({ name: '', description: '' });
    again();
  };
  return { value, setValue, act, add };
}

function AddPair(props: AddPairProps) {
  const { t } = useLingui();
  const { kind } = props;
  const { value, setValue, act, add } = useAdding(props);
  const fault = useFault(act);
  return (
    <Disclosure
      summary={kind === 'product' ? <Trans>Add a product or service</Trans> : <Trans>Add a salient risk</Trans>}
    >
      <div className="stack">
        <TextField
          label={t`Name`}
          value={value.name}
          onChange={(name) => setValue({ ...value, name })}
          {...fault('name')}
        />
        <TextArea
          label={t`In plain words`}
          rows={3}
          value={value.description}
          onChange={(description) => setValue({ ...value, description })}
          {...fault('description')}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void add()}>
            <Trans>Add</Trans>
          </Button>
        </div>
        <StepProblem act={act} />
      </div>
    </Disclosure>
  );
}

function AddSignatory({ own, again }: ListsProps) {
  const { t } = useLingui();
  const levels = useLevels();
  const [value, setValue] = useState<{ level: keyof typeof levels; title: string }>({ level: 'executive', title: '' });
  const act = useAct();
  const fault = useFault(act);
  const add = async () => {
    if (!(await act.send(addSignatoryMutation, { input: { addresseeId: own.id, ...value } }))) return;
    setValue({ ...value, title: '' });
    again();
  };
  return (
    <Disclosure summary={<Trans>Add a role that signs</Trans>}>
      <div className="stack">
        <Select
          label={t`Level`}
          value={value.level}
          options={Object.entries(levels).map(([level, label]) => ({ value: level, label }))}
          onChange={(level) => setValue({ ...value, level: level as keyof typeof levels })}
        />
        <TextField
          label={t`Role`}
          hint={t`Not a name.`}
          value={value.title}
          onChange={(title) => setValue({ ...value, title })}
          {...fault('title')}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void add()}>
            <Trans>Add</Trans>
          </Button>
        </div>
        <StepProblem act={act} />
      </div>
    </Disclosure>
  );
}
