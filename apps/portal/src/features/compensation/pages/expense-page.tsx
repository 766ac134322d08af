import { Trans, useLingui } from '@lingui/react/macro';
import {
  AmountField,
  Button,
  DateField,
  EmptyState,
  PageHeader,
  RadioGroup,
  Select,
  Skeleton,
  TextArea,
  type Amount,
} from '@baraza/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { Money } from '../../../shared/format/use-format.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { useAct, type Act } from '../../../shared/step-up/use-act.ts';
import { fileClaimMutation } from '../api/file-claim.ts';
import { ownCompensationQuery } from '../api/own-compensation.ts';
import { ActProblem } from '../components/act-problem.tsx';
import { useCompensationWords } from '../components/use-compensation-words.ts';
import type { Own } from '../types.ts';

/** As the API asks. */
const SHORTEST_PURPOSE = 5;

/** An advance for what has to be paid before, or a claim for what was paid. */
export function ExpensePage() {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: ownCompensationQuery });
  if (!data) return <Skeleton hasHeading lines={6} />;
  const { myCompensation: own } = data;
  return (
    <>
      <PageTitle title={t`Expenses`} />
      <PageHeader
        title={t`An advance, or a claim`}
        crumbs={[{ href: '/app/forum/compensation', label: t`For taking part` }]}
        lead={t`An officer sees your pseudonym and what it is for, never your name.`}
      />
      {own.area && own.caps.length > 0 ? (
        <ExpenseForm own={own} currency={own.area.currency} />
      ) : (
        <EmptyState title={t`No schedule covers expenses in your forum yet`} />
      )}
    </>
  );
}

function ExpenseForm({ own, currency }: { readonly own: Own; readonly currency: string }) {
  const navigate = useNavigate();
  const act = useAct();
  const [key] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState<Draft>({
    ...{ kind: own.caps[0]?.kind ?? 'travel', isAdvance: true, amount: null },
    ...{ purpose: '', neededBy: '', declaration: '' },
  });
  const [isPressed, setIsPressed] = useState(false);
  const send = async () => {
    setIsPressed(true);
    if (!isWhole(draft)) return;
    const { kind, isAdvance, purpose, amount, neededBy, declaration } = draft;
    const input = {
      ...{ kind, isAdvance, purpose, amountMinor: String(amount?.amountMinor ?? 0n), idempotencyKey: key },
      ...{ neededBy: (isAdvance && neededBy) || null, declaration: declaration.trim() || null },
    };
    if (await act.send(fileClaimMutation, { input })) void navigate('/app/forum/compensation');
  };
  return (
    <form className="stack form" noValidate onSubmit={(event) => (event.preventDefault(), void send())}>
      <When isAdvance={draft.isAdvance} onChange={(isAdvance) => setDraft({ ...draft, isAdvance })} />
      <WhatFor own={own} currency={currency} draft={draft} isPressed={isPressed} onChange={setDraft} />
      <Particulars draft={draft} isPressed={isPressed} faults={act.faults} onChange={setDraft} />
      <ActProblem act={act} />
      <div className="form-actions">
        <Button type="submit" kind="primary" isPending={act.isBusy}>
          <Trans>File it</Trans>
        </Button>
      </div>
    </form>
  );
}

interface Draft {
  readonly kind: string;
  readonly isAdvance: boolean;
  readonly amount: Amount | null;
  readonly purpose: string;
  readonly neededBy: string;
  readonly declaration: string;
}

const hasAmount = ({ amount }: Draft) => amount !== null && amount.amountMinor > 0n;
const hasPurpose = ({ purpose }: Draft) => purpose.trim().length >= SHORTEST_PURPOSE;
const isWhole = (draft: Draft) => hasAmount(draft) && hasPurpose(draft);

interface PartProps {
  readonly draft: Draft;
  /** Once it was pressed, what is missing is said beside its field. */
  readonly isPressed: boolean;
  readonly onChange: (draft: Draft) => void;
}

interface WhenProps {
  readonly isAdvance: boolean;
  readonly onChange: (isAdvance: boolean) => void;
}

function When({ isAdvance, onChange }: WhenProps) {
  const { t } = useLingui();
  return (
    <RadioGroup
      label={t`When do you need it?`}
      value={isAdvance ? 'before' : 'after'}
      onChange={(value) => onChange(value === 'before')}
      options={[
        { value: 'before', label: t`Before: I cannot lay it out`, hint: t`You say afterwards what it was spent on.` },
        { value: 'after', label: t`I have paid it already` },
      ]}
    />
  );
}

interface WhatForProps extends PartProps {
  readonly own: Own;
  readonly currency: string;
}

function WhatFor({ own, currency, draft, isPressed, onChange }: WhatForProps) {
  const { t } = useLingui();
  const words = useCompensationWords();
  const cap = own.caps.find((one) => one.kind === draft.kind);
  return (
    <>
      <Select
        id="kind"
        label={t`What for?`}
        value={draft.kind}
        options={own.caps.map((one) => ({ value: one.kind, label: words.expense(one.kind) }))}
        onChange={(kind) => onChange({ ...draft, kind })}
      />
      <AmountField
        id="amount"
        label={t`Amount`}
        hint={
          cap ? (
            <Trans>
              At most <Money money={{ amountMinor: cap.amountMinor, currency }} />.
            </Trans>
          ) : undefined
        }
        currency={currency}
        error={isPressed && !hasAmount(draft) ? t`Write a sum above nothing.` : undefined}
        onChange={(amount) => onChange({ ...draft, amount })}
      />
    </>
  );
}

interface ParticularsProps extends PartProps {
  readonly faults: Act['faults'];
}

function Particulars({ draft, isPressed, faults, onChange }: ParticularsProps) {
  const { t } = useLingui();
  const isWrong = (field: string) => faults.some(({ path }) => path === field);
  return (
    <>
      <TextArea
        label={t`What is it for?`}
        hint={t`For example: bus from Homa Bay and back. No names.`}
        maxLength={500}
        error={isPressed && !hasPurpose(draft) ? t`Say in a few words what it is for.` : undefined}
        value={draft.purpose}
        onChange={(purpose) => onChange({ ...draft, purpose })}
      />
      {draft.isAdvance ? (
        <DateField
          label={t`Needed by`}
          value={draft.neededBy}
          error={isWrong('neededBy') ? t`This day has passed.` : undefined}
          onChange={(neededBy) => onChange({ ...draft, neededBy })}
        />
      ) : (
        <TextArea
          label={t`Instead of receipts`}
          hint={t`Where carrying receipts is dangerous. Pictures can be added once it is filed.`}
          isOptional
          maxLength={1_000}
          error={isWrong('declaration') ? t`Write at least one whole sentence, or leave it empty.` : undefined}
          value={draft.declaration}
          onChange={(declaration) => onChange({ ...draft, declaration })}
        />
      )}
    </>
  );
}
