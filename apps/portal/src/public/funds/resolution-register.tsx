import { Trans } from '@lingui/react/macro';
import { EmptyState } from '@baraza/ui';
import type { ResolutionLineFragment } from '../../generated/graphql.ts';
import { Money, When } from '../../shared/format/use-format.tsx';
import type { FundAddresses } from './addresses.ts';

interface ResolutionRegisterProps {
  readonly resolutions: readonly ResolutionLineFragment[];
  readonly addresses: FundAddresses;
}

/** Decisions with their reasons, newest first. */
export function ResolutionRegister({ resolutions, addresses }: ResolutionRegisterProps) {
  if (resolutions.length === 0) {
    return (
      <EmptyState title={<Trans>The board has not decided anything yet</Trans>}>
        <Trans>Every resolution appears here with its number and its reasons.</Trans>
      </EmptyState>
    );
  }
  return (
    <ol className="register">
      {resolutions.map((resolution) => (
        <li key={resolution.id}>
          <p className="register-facts">
            <bdi className="numeral">{resolution.reference}</bdi>
            <When iso={resolution.decidedAt} kind="dateShort" />
            {resolution.money ? <Money money={resolution.money} isShort /> : null}
          </p>
          <a href={addresses.resolution(resolution.id)}>
            <bdi>{resolution.title}</bdi>
          </a>
          <p className="register-reasons">
            <bdi>{resolution.reasons}</bdi>
          </p>
        </li>
      ))}
    </ol>
  );
}
