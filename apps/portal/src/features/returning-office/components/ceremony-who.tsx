import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ErrorSummary, Section, Select, TextField, type FieldProblem } from '@baraza/ui';
import { useState } from 'react';
import { isHolderId } from '../ceremony/election-key.ts';

/** A key holder as the officer enters one: the account that will confirm, and the public short name. */
export interface HolderEntry {
  readonly handle: string;
  readonly id: string;
}

export interface CeremonyPlan {
  readonly holders: readonly HolderEntry[];
  readonly required: number;
}

const FEWEST = 2;
const MOST = 50;
const EMPTY: HolderEntry = { handle: '', id: '' };

interface CeremonyWhoProps {
  readonly onBegin: (plan: CeremonyPlan) => void;
}

/** Who holds a share, and how many of them open the ballots. */
export function CeremonyWho({ onBegin }: CeremonyWhoProps) {
  const { t } = useLingui();
  const [holders, setHolders] = useState<readonly HolderEntry[]>([EMPTY, EMPTY, EMPTY]);
  const [required, setRequired] = useState(2);
  const [isChecking, setIsChecking] = useState(false);
  const problems = useHolderProblems(holders);
  const enough = Math.min(required, holders.length);
  const change = (index: number, entry: HolderEntry) =>
    setHolders(holders.map((one, position) => (position === index ? entry : one)));
  const begin = () => {
    setIsChecking(true);
    if (problems.length === 0) onBegin({ holders, required: enough });
  };
  return (
    <Section
      title={t`Who holds a share`}
      lead={t`People the forum appointed, of different organisations where possible. No single one of them can open a ballot.`}
    >
      {isChecking ? <ErrorSummary problems={problems} /> : null}
      <ol className="holder-list">
        {holders.map((entry, index) => (
          <HolderFields
            key={index}
            index={index}
            entry={entry}
            problems={isChecking ? problems : []}
            onChange={(changed) => change(index, changed)}
          />
        ))}
      </ol>
      <MoreOrLess holders={holders} onChange={setHolders} />
      <HowMany holders={holders.length} required={enough} onChange={setRequired} />
      <div className="form-actions">
        <Button kind="primary" onPress={begin}>
          <Trans>Make the key and hand out the shares</Trans>
        </Button>
      </div>
    </Section>
  );
}

interface MoreOrLessProps {
  readonly holders: readonly HolderEntry[];
  readonly onChange: (holders: readonly HolderEntry[]) => void;
}

function MoreOrLess({ holders, onChange }: MoreOrLessProps) {
  return (
    <div className="form-actions">
      <Button isDisabled={holders.length >= MOST} onPress={() => onChange([...holders, EMPTY])}>
        <Trans>One more holder</Trans>
      </Button>
      <Button isDisabled={holders.length <= FEWEST} onPress={() => onChange(holders.slice(0, -1))}>
        <Trans>One holder less</Trans>
      </Button>
    </div>
  );
}

interface HowManyProps {
  readonly holders: number;
  readonly required: number;
  readonly onChange: (required: number) => void;
}

function HowMany({ holders, required, onChange }: HowManyProps) {
  const { t } = useLingui();
  const choices = Array.from({ length: Math.max(holders - 1, 1) }, (_, index) => String(index + FEWEST));
  return (
    <Select
      id="required"
      label={t`How many of them open the ballots`}
      hint={t`Fewer: a lost share does no harm. More: more people would have to act together to open ballots too early.`}
      value={String(required)}
      onChange={(value) => onChange(Number(value))}
      options={choices.map((value) => ({
        value,
        label: t`${value} of ${holders}`,
      }))}
    />
  );
}

interface HolderFieldsProps {
  readonly index: number;
  readonly entry: HolderEntry;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (entry: HolderEntry) => void;
}

function HolderFields({ index, entry, problems, onChange }: HolderFieldsProps) {
  const { t } = useLingui();
  const problemOf = (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.message;
  const setHandle = (handle: string) => {
    const follows = entry.id === '' || entry.id === idFrom(entry.handle);
    onChange({ handle, id: follows ? idFrom(handle) : entry.id });
  };
  return (
    <li className="holder-fields">
      <TextField
        id={`handle-${index}`}
        label={t`Account of holder ${index + 1}`}
        hint={t`The name they sign in with.`}
        value={entry.handle}
        onChange={setHandle}
        error={problemOf(`handle-${index}`)}
        autoComplete="off"
        spellCheck="false"
      />
      <TextField
        id={`holder-${index}`}
        label={t`Short name in the manifest`}
        hint={t`Public. Lowercase letters, digits and hyphens.`}
        value={entry.id}
        onChange={(id) => onChange({ ...entry, id })}
        error={problemOf(`holder-${index}`)}
        autoComplete="off"
        spellCheck="false"
      />
    </li>
  );
}

/** A first proposal for a short name; the officer may write another. */
function idFrom(handle: string): string {
  const plain = handle
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return plain.replaceAll(/^-+|-+$/g, '').slice(0, 64);
}

function useHolderProblems(holders: readonly HolderEntry[]): readonly FieldProblem[] {
  const { t } = useLingui();
  const isTwice = (of: (entry: HolderEntry) => string, index: number) =>
    holders.findIndex((other) => of(other) === of(holders[index] ?? EMPTY)) < index;
  return holders.flatMap(({ handle, id }, index): FieldProblem[] => [
    ...(handle.trim() === ''
      ? [
          {
            fieldId: `handle-${index}`,
            message: t`Holder ${index + 1}: enter the account.`,
          },
        ]
      : []),
    ...(handle.trim() !== '' && isTwice((entry) => entry.handle.trim(), index)
      ? [
          {
            fieldId: `handle-${index}`,
            message: t`Holder ${index + 1}: this account is named twice.`,
          },
        ]
      : []),
    ...(isHolderId(id)
      ? []
      : [
          {
            fieldId: `holder-${index}`,
            message: t`Holder ${index + 1}: enter a short name of lowercase letters, digits and hyphens.`,
          },
        ]),
    ...(isHolderId(id) && isTwice((entry) => entry.id, index)
      ? [
          {
            fieldId: `holder-${index}`,
            message: t`Holder ${index + 1}: this short name is used twice.`,
          },
        ]
      : []),
  ]);
}
