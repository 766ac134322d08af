import { Trans, useLingui } from '@lingui/react/macro';
import { Button, StatusTag } from '@baraza/ui';
import { useEffect } from 'react';
import type { JoiningCode } from '../joining-state.ts';
import { AppealForm } from './appeal-form.tsx';

const LOOK_EVERY_MS = 30_000;

interface CodeListProps {
  readonly codes: readonly JoiningCode[];
  readonly onRemove: (code: string) => Promise<unknown>;
  readonly onRefresh: () => Promise<void>;
}

/** What became of each code; those that wait are looked at again while the page is open. */
export function CodeList({ codes, onRemove, onRefresh }: CodeListProps) {
  const isWaiting = codes.some(({ state }) => state !== 'signed');
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible') void onRefresh();
    }, LOOK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [isWaiting, onRefresh]);
  if (codes.length === 0) return null;
  return (
    <>
      <ul className="attest-codes">
        {codes.map((code) => (
          <CodeLine key={code.code} code={code} onRemove={onRemove} />
        ))}
      </ul>
      {isWaiting ? (
        <div className="form-actions">
          <Button onPress={() => void onRefresh()}>
            <Trans>Look now</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface CodeLineProps {
  readonly code: JoiningCode;
  readonly onRemove: (code: string) => Promise<unknown>;
}

function CodeLine({ code, onRemove }: CodeLineProps) {
  const { t } = useLingui();
  const tags = {
    requested: <StatusTag tone="waiting">{t`Waits for the organisation`}</StatusTag>,
    signed: <StatusTag tone="good">{t`Signed`}</StatusTag>,
    refused: <StatusTag tone="stopped">{t`Refused`}</StatusTag>,
  };
  return (
    <li>
      <div className="attest-code-line">
        <strong>
          <bdi>{code.organisationName}</bdi>
        </strong>
        {tags[code.state]}
      </div>
      {code.state === 'requested' ? (
        <p className="hint">
          <Trans>
            If you talk with them: your code begins with <code dir="ltr">{code.code.slice(0, 4)}</code>. Never tell them
            your pseudonym.
          </Trans>
        </p>
      ) : null}
      {code.state === 'refused' ? <RefusedCode code={code} onRemove={onRemove} /> : null}
    </li>
  );
}

function RefusedCode({ code, onRemove }: CodeLineProps) {
  return (
    <>
      <p>
        <Trans>
          Their reason: <bdi>{code.refusal}</bdi>
        </Trans>
      </p>
      <AppealForm code={code.code} />
      <div className="form-actions">
        <Button onPress={() => void onRemove(code.code)}>
          <Trans>Take this code off the list</Trans>
        </Button>
      </div>
    </>
  );
}
