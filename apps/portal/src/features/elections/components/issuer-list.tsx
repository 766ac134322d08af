import { Trans, useLingui } from '@lingui/react/macro';
import { Checklist, type Condition } from '@baraza/ui';
import type { ReactNode } from 'react';
import { useRefusalWords } from './use-pass-words.ts';
import type { ShownStanding } from './use-voting-pass.ts';

interface IssuerListProps {
  readonly issuers: readonly { readonly id: string; readonly name: string }[];
  readonly standings: readonly ShownStanding[];
}

/** Every issuer, and whether it has signed. */
export function IssuerList({ issuers, standings }: IssuerListProps) {
  const conditions = issuers.map(({ id, name }): Condition => {
    const standing = standings.find((one) => one.id === id);
    const state = standing?.type === 'signed' ? 'met' : unmetOr(standing);
    return { id, name: <bdi>{name}</bdi>, state, evidence: <Evidence standing={standing} /> };
  });
  return (
    <div role="status">
      <Checklist conditions={conditions} />
    </div>
  );
}

function unmetOr(standing: ShownStanding | undefined): Condition['state'] {
  if (standing?.type === 'wrong-signature') return 'unmet';
  return standing?.type === 'refused' && !standing.isTemporary ? 'unmet' : 'waiting';
}

function Evidence({ standing }: { readonly standing: ShownStanding | undefined }): ReactNode {
  const { t } = useLingui();
  const refusalOf = useRefusalWords();
  if (standing?.type === 'signed') return t`Its signature is here and was checked.`;
  if (!standing) return t`Not asked yet.`;
  if (standing.type === 'asking') return t`Is being asked.`;
  if (standing.type === 'unreachable') {
    return <Trans>No answer came. Your request is kept: trying again sends the very same one.</Trans>;
  }
  if (standing.type === 'refused') return refusalOf(standing.reason);
  return <Trans>It answered with something that is not its signature. Do not go on; tell the scrutineers.</Trans>;
}
