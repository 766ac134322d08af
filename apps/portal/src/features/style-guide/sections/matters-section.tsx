import { Trans } from '@lingui/react/macro';
import { Checklist, Section, Timeline } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';

export function MattersSection() {
  return (
    <Section title={<Trans>A gate and a path</Trans>}>
      <Checklist
        conditions={[
          {
            id: 'resolution',
            state: 'met',
            name: <Trans>A passed resolution covers it</Trans>,
            evidence: <Trans>Resolution 2026-14, passed with 5 of 6 votes.</Trans>,
          },
          {
            id: 'report',
            state: 'met',
            name: <Trans>The tranche's conditions are accepted</Trans>,
            evidence: <Trans>First report, accepted by the grants officer.</Trans>,
          },
          {
            id: 'details',
            state: 'unmet',
            name: <Trans>Payee details have not changed since approval</Trans>,
            evidence: (
              <Trans>
                The account changed on 18 November. A finance officer has to confirm it with the grantee by telephone.
              </Trans>
            ),
          },
          {
            id: 'second',
            state: 'waiting',
            name: <Trans>Two different people authorised it</Trans>,
            evidence: <Trans>One of two. Any other finance officer without an interest may be the second.</Trans>,
          },
        ]}
      />
      <Timeline
        steps={[
          { id: '1', state: 'done', title: <Trans>Application received</Trans>, when: <When iso="2026-08-02" /> },
          {
            id: '2',
            state: 'done',
            title: <Trans>Decided by the board</Trans>,
            when: <When iso="2026-09-03" />,
            detail: <Trans>Awarded, with reasons.</Trans>,
          },
          {
            id: '3',
            state: 'now',
            title: <Trans>Your report is being read</Trans>,
            when: <Trans>an answer by 30 November</Trans>,
          },
          { id: '4', state: 'ahead', title: <Trans>Second payment</Trans> },
        ]}
      />
    </Section>
  );
}
