import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Section } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import type { ResolutionText } from '../types.ts';

/** What was decided, and why. */
export function OutcomeSection({ resolution }: { readonly resolution: ResolutionText }) {
  const { t } = useLingui();
  const passed = resolution.outcome === 'passed';
  return (
    <Section title={passed ? t`Adopted` : t`Not adopted`} lead={<When iso={resolution.decidedAt} kind="dateTime" />}>
      <h3>
        <Trans>Reasons</Trans>
      </h3>
      <p className="people-text" dir="auto">
        {resolution.reasons}
      </p>
      {passed ? (
        <p>
          <Link href={`/app/board/resolutions/${resolution.id}`}>
            <Trans>Resolution {resolution.reference}, as it is published</Trans>
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
