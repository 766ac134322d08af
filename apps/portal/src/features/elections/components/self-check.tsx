import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import type { MembershipKey } from '../../../shared/membership-key/membership-key.ts';
import type { TokenFinding } from '../voting-pass/look-up-tokens.ts';

interface SelfCheckProps {
  readonly election: string;
  readonly style: string;
  readonly issuers: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly membershipKey: MembershipKey;
  /** Whether a pass, finished or begun, is on this device. */
  readonly hasPassHere: boolean;
}

/** "Was a signature taken in my name?": asked of every issuer, signed, so that nobody can ask about others. */
export function SelfCheck({ election, style, issuers, membershipKey, hasPassHere }: SelfCheckProps) {
  const { t } = useLingui();
  const [findings, setFindings] = useState<readonly TokenFinding[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const check = async () => {
    setIsBusy(true);
    const { lookUpOwnTokens } = await import('../voting-pass/library.ts');
    setFindings(await lookUpOwnTokens({ election, style, issuers }, membershipKey.seed));
    setIsBusy(false);
  };
  return (
    <Section
      title={t`Was a pass taken in my name?`}
      lead={t`Each issuer tells you, and only you, whether it has signed for your key. Ask again after the close.`}
    >
      <div className="form-actions">
        <Button isPending={isBusy} onPress={() => void check()}>
          <Trans>Ask the issuers</Trans>
        </Button>
      </div>
      {findings.length > 0 ? <Findings findings={findings} issuers={issuers} hasPassHere={hasPassHere} /> : null}
    </Section>
  );
}

type FindingsProps = Pick<SelfCheckProps, 'issuers' | 'hasPassHere'> & { readonly findings: readonly TokenFinding[] };

function Findings({ findings, issuers, hasPassHere }: FindingsProps) {
  const { t } = useLingui();
  const words: Readonly<Record<TokenFinding['type'], string>> = {
    taken: t`It has signed for your key.`,
    'not-taken': t`It has signed nothing for your key.`,
    unanswered: t`No answer came. Try again later.`,
  };
  const items = issuers.map(({ id, name }) => {
    const type = findings.find((finding) => finding.id === id)?.type ?? 'unanswered';
    return { term: <bdi>{name}</bdi>, value: words[type] };
  });
  const isTaken = findings.some(({ type }) => type === 'taken');
  return (
    <div role="status" className="stack">
      <DefinitionList items={items} />
      {isTaken && !hasPassHere ? (
        <Notice kind="warning" title={t`A pass was taken, and it is not on this device`}>
          <Trans>
            If you asked for it on another device, all is well. If not, somebody used your key: tell the scrutineers
            now. They compare the signed requests after the close.
          </Trans>
        </Notice>
      ) : null}
      {isTaken && hasPassHere ? (
        <Notice kind="success">{t`As it should be: the pass on this device is the one they signed.`}</Notice>
      ) : null}
    </div>
  );
}
