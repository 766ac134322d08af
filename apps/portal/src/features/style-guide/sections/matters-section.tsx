import { useLingui } from '@lingui/react/macro';
import { Checklist, Section, Timeline, type Condition, type TimelineStep } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';

export function MattersSection() {
  const { t } = useLingui();
  return (
    <Section title={t`A gate and a path`}>
      <Gate />
      <Path />
    </Section>
  );
}

function Gate() {
  const { t } = useLingui();
  const conditions: readonly Condition[] = [
    {
      id: 'resolution',
      state: 'met',
      name: t`A passed resolution covers it`,
      evidence: t`Resolution 2026-14, passed with 5 of 6 votes.`,
    },
    {
      id: 'report',
      state: 'met',
      name: t`The tranche's conditions are accepted`,
      evidence: t`First report, accepted by the grants officer.`,
    },
    {
      id: 'details',
      state: 'unmet',
      name: t`Payee details have not changed since approval`,
      evidence: t`The account changed on 18 November. A finance officer has to confirm it with the grantee by telephone.`,
    },
    {
      id: 'second',
      state: 'waiting',
      name: t`Two different people authorised it`,
      evidence: t`One of two. Any other finance officer without an interest may be the second.`,
    },
  ];
  return <Checklist conditions={conditions} />;
}

function Path() {
  const { t } = useLingui();
  const steps: readonly TimelineStep[] = [
    { id: '1', state: 'done', title: t`Application received`, when: <When iso="2026-08-02" /> },
    {
      id: '2',
      state: 'done',
      title: t`Decided by the board`,
      when: <When iso="2026-09-03" />,
      detail: t`Awarded, with reasons.`,
    },
    { id: '3', state: 'now', title: t`Your report is being read`, when: t`an answer by 30 November` },
    { id: '4', state: 'ahead', title: t`Second payment` },
  ];
  return <Timeline steps={steps} />;
}
