import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, DefinitionList, FileField, Notice, Section } from '@baraza/ui';
import { useState } from 'react';
import type { Board } from '../types.ts';
import type { Count, LoadedBoard } from './use-count.ts';

const LARGEST_MEGABYTES = 500;

/** Step one: the closed board, from the server or from a file. */
export function CountBoardSection({ count, board }: { readonly count: Count; readonly board: Board }) {
  const { t } = useLingui();
  const [isBusy, setIsBusy] = useState(false);
  const fetchBoard = async () => {
    setIsBusy(true);
    await count.fetchBoard(board.url);
    setIsBusy(false);
  };
  return (
    <Section
      title={t`1. The closed board`}
      lead={t`Every ballot as it was cast, still sealed, with the roll and the issuers’ requests.`}
    >
      {count.board ? <BoardFacts loaded={count.board} board={board} /> : null}
      <div className="form-actions">
        <Button kind={count.board ? 'quiet' : 'primary'} isPending={isBusy} onPress={() => void fetchBoard()}>
          {count.board ? t`Fetch it again` : t`Fetch the board`}
        </Button>
      </div>
      {isBusy ? (
        <p role="status" className="hint">
          <Trans>The board is on its way. Large elections take a while.</Trans>
        </p>
      ) : null}
      <FileField
        label={t`Or a board that you have as a file`}
        accept=".tar,application/x-tar"
        maxMegabytes={LARGEST_MEGABYTES}
        files={[]}
        onChoose={([file]) => void (file ? count.openFile(file) : undefined)}
        onRemove={() => undefined}
      />
      <BoardProblem problem={count.boardProblem} />
    </Section>
  );
}

function BoardFacts({ loaded, board }: { readonly loaded: LoadedBoard; readonly board: Board }) {
  const { t } = useLingui();
  const ballots = board.boardSize - 2;
  return (
    <DefinitionList
      items={[
        { term: t`Election`, value: <bdi>{loaded.manifest.title}</bdi> },
        {
          term: t`Ballots`,
          value: <Plural value={ballots} one="# ballot" other="# ballots" />,
        },
        {
          term: t`Root of the board`,
          value: (
            <code className="key-text" dir="ltr">
              {board.boardRoot}
            </code>
          ),
        },
      ]}
    />
  );
}

function BoardProblem({ problem }: { readonly problem: Count['boardProblem'] }) {
  if (!problem) return null;
  return (
    <Notice kind="problem" isLive>
      {problem === 'unreachable' ? (
        <Trans>The board could not be fetched. Try again, or ask for it as a file; nothing was opened.</Trans>
      ) : (
        <Trans>This is not the board of an election. Choose another file; nothing was opened.</Trans>
      )}
    </Notice>
  );
}
