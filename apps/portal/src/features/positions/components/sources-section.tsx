import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure } from '@baraza/ui';
import { useState } from 'react';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { setSourcesMutation } from '../api/set-sources.ts';
import type { DraftPart, DraftRecommendation, Source } from '../types.ts';
import { ActProblem } from './act-problem.tsx';
import { HeardSearch } from './heard-search.tsx';
import { SourceList } from './source-list.tsx';

type SourcesProps = DraftPart & { readonly recommendation: DraftRecommendation };

/** As many as the API takes. */
const SOURCES_MAXIMUM = 200;

const isSame = (one: Source, other: Source): boolean => one.kind === other.kind && one.sourceId === other.sourceId;

const differs = (chosen: readonly Source[], saved: readonly Source[]): boolean =>
  chosen.length !== saved.length || chosen.some((one) => !saved.some((other) => isSame(one, other)));

/** What people said that a recommendation rests on: representatives choose it, so that each speaker can be told. */
export function SourcesSection({ draft, recommendation, onChanged }: SourcesProps) {
  const { t } = useLingui();
  const { number, sources } = recommendation;
  const writes = draft.isRepresentative && draft.state === 'drafting';
  if (!draft.isRepresentative || (!writes && sources.length === 0)) return null;
  const count = sources.length;
  return (
    <div className="stack">
      <h3>{t`What was said that recommendation ${number} rests on`}</h3>
      {writes ? (
        <p className="hint">
          <Trans>
            Whoever said it sees what becomes of it once the position is adopted. You do not see who it was, and neither
            does the company.
          </Trans>
        </p>
      ) : null}
      {writes ? (
        <Choosing
          key={sources.map(({ sourceId }) => sourceId).join()}
          draft={draft}
          recommendation={recommendation}
          onChanged={onChanged}
        />
      ) : (
        <Disclosure
          summary={
            <Trans>
              Points chosen: <span className="numeral">{count}</span>
            </Trans>
          }
        >
          <SourceList sources={sources} />
        </Disclosure>
      )}
    </div>
  );
}

/** Nothing of it is kept on the device: these are words of others. */
function Choosing({ draft, recommendation, onChanged }: SourcesProps) {
  const act = useAct();
  const { id, sources } = recommendation;
  const [chosen, setChosen] = useState<readonly Source[]>(sources);
  const isChanged = differs(chosen, sources);
  const toggle = (source: Source) =>
    setChosen((before) => {
      const others = before.filter((one) => !isSame(one, source));
      return others.length < before.length ? others : [...before, source].slice(0, SOURCES_MAXIMUM);
    });
  const save = async () => {
    const kept = chosen.map(({ kind, sourceId }) => ({ kind, sourceId }));
    const input = { positionId: draft.id, recommendationId: id, sources: kept };
    if (!(await act.send(setSourcesMutation, { input }))) return;
    onChanged();
  };
  return (
    <>
      <SourceList sources={chosen} onRemove={toggle} />
      <Disclosure summary={<Trans>Look through what was said in the forum</Trans>}>
        <HeardSearch positionId={draft.id} chosen={chosen} onToggle={toggle} />
      </Disclosure>
      {isChanged ? (
        <div className="form-actions">
          <Button isPending={act.isBusy} onPress={() => void save()}>
            <Trans>Save the points chosen</Trans>
          </Button>
          <Button kind="quiet" onPress={() => setChosen(sources)}>
            <Trans>Leave as it was</Trans>
          </Button>
        </div>
      ) : null}
      <ActProblem act={act} />
    </>
  );
}
