import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, Link, Notice, Section } from '@baraza/ui';
import { useMutation } from 'urql';
import { Money, When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { isProblem } from '../../../shared/problems/problem-words.ts';
import { proposeCallMutation } from '../api/propose-call.ts';
import { toCallInput } from '../call-input.ts';
import type { FoundCallFault } from '../call-faults.ts';
import { stepHref } from './builder-frame.tsx';
import type { StepProps } from './call-builder.tsx';
import { useCallProblems } from './call-fault-words.ts';
import { RefusedFields } from './refused-fields.tsx';

export interface CheckStepProps extends StepProps {
  readonly faults: readonly FoundCallFault[];
  readonly onProposed: (callId: string) => void;
}

/** The whole call in short, what is still missing, and the act. */
export function CheckStep(props: CheckStepProps) {
  const { t } = useLingui();
  const { draft, fund, faults, onProposed } = props;
  const [{ data, error, fetching }, propose] = useMutation(proposeCallMutation);
  const answer = data?.proposeCall;
  const submit = async () => {
    const result = (await propose({ input: toCallInput(draft, fund.id) })).data?.proposeCall;
    if (result?.__typename === 'Done') onProposed(result.id);
  };
  return (
    <>
      <Section title={t`The call in short`}>
        <Summary {...props} />
      </Section>
      <Section title={t`Before the board`} lead={t`When the board passes it, the call is published as it stands here.`}>
        {faults.length > 0 ? <Missing faults={faults} /> : null}
        {answer && isProblem(answer) ? <ProblemNotice problem={answer} words={{}} /> : null}
        {answer?.__typename === 'InvalidInput' ? <RefusedFields faults={answer.faults} /> : null}
        <RequestErrorNotice error={error} />
        <div className="form-actions">
          <Button kind="primary" isDisabled={faults.length > 0} isPending={fetching} onPress={() => void submit()}>
            <Trans>Put it before the board</Trans>
          </Button>
        </div>
      </Section>
    </>
  );
}

function Missing({ faults }: { readonly faults: readonly FoundCallFault[] }) {
  const problemsOf = useCallProblems();
  const problems = problemsOf(faults);
  return (
    <Notice
      kind="warning"
      title={<Plural value={faults.length} one="# thing is still missing" other="# things are still missing" />}
    >
      <ul>
        {faults.map((fault, index) => (
          <li key={index}>
            <Link href={`${stepHref(fault.step)}?check=1`}>{problems[index]?.message}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Summary({ draft }: StepProps) {
  const { t } = useLingui();
  const { currency, envelopeMinor, ceilingMinor, opensOn, closesOn, decisionBy, fields, criteria } = draft;
  const money = (amountMinor: string | null) =>
    amountMinor === null ? '–' : <Money money={{ amountMinor, currency }} isShort />;
  const day = (iso: string) => (iso ? <When iso={iso} /> : '–');
  return (
    <DefinitionList
      items={[
        { term: t`Title`, value: <bdi lang={draft.locale}>{draft.title || '–'}</bdi> },
        { term: t`Summary`, value: <bdi lang={draft.locale}>{draft.summary || '–'}</bdi> },
        { term: t`All awards together, at most`, value: money(envelopeMinor) },
        { term: t`One award, at most`, value: money(ceilingMinor) },
        { term: t`Opens on`, value: day(opensOn) },
        { term: t`Closes on`, value: day(closesOn) },
        { term: t`Everybody has an answer by`, value: day(decisionBy) },
        { term: t`The form`, value: <Plural value={fields.length} one="# question" other="# questions" /> },
        {
          term: t`Criteria`,
          value: criteria.length > 0 ? criteria.map(({ title, weight }) => `${title} (${weight} %)`).join(', ') : '–',
        },
      ]}
    />
  );
}
