import { useLingui } from '@lingui/react/macro';

interface HeardKinds {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly nameOf: (kind: string) => string;
}

/** Kinds of things that people said, in words; kinds newer than this page are told in general ones. */
export function useHeardKinds(): HeardKinds {
  const { t } = useLingui();
  const options = [
    { value: 'session-point', label: t`Points of sessions` },
    { value: 'statement', label: t`Statements` },
    { value: 'comment', label: t`Comments on statements` },
    { value: 'one-off-input', label: t`What was sent in by code` },
  ];
  const names: Readonly<Record<string, string>> = {
    'session-point': t`A point of a session`,
    statement: t`A statement`,
    comment: t`A comment on a statement`,
    'one-off-input': t`Sent in by code`,
  };
  return { options, nameOf: (kind) => names[kind] ?? t`Something that was said` };
}
