import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Section } from '@baraza/ui';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { auditSamplesQuery } from '../api/audit-samples.ts';
import { panelAuditsQuery } from '../api/panel-audits.ts';
import type { PanelAuditsQuery } from '../../../generated/graphql.ts';
import type { AttestingRoom } from '../types.ts';

type Audit = NonNullable<PanelAuditsQuery['joining']>['constituencies'][number]['audits'][number];

/** Audits of this organisation: what is being looked at, and what was found. */
export function AuditSection({ room }: { readonly room: AttestingRoom }) {
  const { t } = useLingui();
  const forum = room.forum?.slug ?? '';
  const [{ data }] = useQuery({ query: panelAuditsQuery, variables: { forum } });
  const place = data?.joining?.constituencies.find(({ constituency }) => constituency.id === room.constituency?.id);
  const audits = place?.audits.filter(({ organisationId }) => organisationId === room.organisation?.id) ?? [];
  return (
    <Section
      title={t`Audits`}
      lead={t`The forum’s safety officer draws codes at random and looks with you whether there is a real person behind each. The result is public, without any code or name.`}
    >
      {audits.length === 0 ? (
        <p>
          <Trans>There was none yet.</Trans>
        </p>
      ) : null}
      {audits.map((audit) => (
        <AuditNotice key={audit.id} audit={audit} />
      ))}
    </Section>
  );
}

function AuditNotice({ audit }: { readonly audit: Audit }) {
  const { t } = useLingui();
  const { confirmed, notConfirmed, notReached, sampled, population } = audit;
  if (!audit.closedOn) return <OpenAudit audit={audit} />;
  return (
    <Notice kind={notConfirmed > 0 ? 'warning' : 'success'} title={<When iso={audit.closedOn} />}>
      <p>
        {t`Of ${population} attestations ${sampled} were drawn: ${confirmed} confirmed, ${notConfirmed} not, ${notReached} not reached.`}
      </p>
      <p>
        <bdi>{audit.summary}</bdi>
      </p>
    </Notice>
  );
}

function OpenAudit({ audit }: { readonly audit: Audit }) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: auditSamplesQuery, variables: { auditId: audit.id } });
  const open = data?.auditSamples.filter(({ outcome }) => !outcome) ?? [];
  return (
    <Notice kind="warning" title={t`An audit is open`}>
      <p>
        <Trans>
          Since <When iso={audit.openedOn} />. Please look into your papers for the people behind these codes:
        </Trans>
      </p>
      <p dir="ltr">
        {open.map(({ place, label }) => (
          <code key={place} className="attest-sample">
            {label}
          </code>
        ))}
      </p>
    </Notice>
  );
}
