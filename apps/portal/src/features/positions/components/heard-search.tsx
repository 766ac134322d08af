import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Select, ShowMore, Skeleton, TextField } from '@baraza/ui';
import { useDeferredValue, useState } from 'react';
import { useConnection } from '../../../shared/api/use-connection.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { heardPointsQuery } from '../api/heard-points.ts';
import type { Source } from '../types.ts';
import { useHeardKinds } from './use-heard-kinds.ts';

interface HeardSearchProps {
  readonly positionId: string;
  readonly chosen: readonly Source[];
  readonly onToggle: (source: Source) => void;
}

/** What the forum heard, by kind and by words; a tick chooses a point. */
export function HeardSearch({ positionId, chosen, onToggle }: HeardSearchProps) {
  const { t } = useLingui();
  const kinds = useHeardKinds();
  const [kind, setKind] = useState('session-point');
  const [words, setWords] = useState('');
  return (
    <div className="stack">
      <div className="heard-search">
        <Select label={t`How it was said`} value={kind} options={kinds.options} onChange={setKind} />
        <TextField label={t`Words to look for`} isOptional maxLength={100} value={words} onChange={setWords} />
      </div>
      <Found positionId={positionId} kind={kind} words={words.trim()} chosen={chosen} onToggle={onToggle} />
    </div>
  );
}

type FoundProps = HeardSearchProps & { readonly kind: string; readonly words: string };

function Found({ positionId, kind, words, chosen, onToggle }: FoundProps) {
  const wanted = useDeferredValue(words);
  const list = useConnection(
    heardPointsQuery,
    { positionId, kind, words: wanted === '' ? null : wanted },
    (data) => data.heardPoints,
  );
  const isChosen = (id: string) => chosen.some((one) => one.kind === kind && one.sourceId === id);
  if (list.isLoading) return <Skeleton lines={4} />;
  return (
    <div aria-live="polite">
      <RequestErrorNotice error={list.error} />
      {list.nodes.length === 0 && !list.error ? (
        <p>
          <Nothing isSearched={wanted !== ''} />
        </p>
      ) : null}
      <ul className="heard-points">
        {list.nodes.map(({ id, text, language, saidOn }) => (
          <li key={id}>
            <Checkbox
              isSelected={isChosen(id)}
              onChange={() => onToggle({ kind, sourceId: id, text })}
              label={
                <span {...(language && { lang: language })} dir="auto">
                  {text}
                </span>
              }
              hint={<When iso={saidOn} kind="dateShort" />}
            />
          </li>
        ))}
      </ul>
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.more} />
    </div>
  );
}

function Nothing({ isSearched }: { readonly isSearched: boolean }) {
  return isSearched ? (
    <Trans>Nothing of this kind contains these words. Try fewer words, or another kind.</Trans>
  ) : (
    <Trans>Nothing of this kind that you may read was said so far.</Trans>
  );
}
