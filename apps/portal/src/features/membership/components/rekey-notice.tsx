import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@baraza/ui';
import { When } from '../../../shared/format/use-format.tsx';
import { ProblemNotice, RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { objectToRekeyMutation } from '../api/object-to-rekey.ts';

interface RekeyNoticeProps {
  readonly effectiveAt: string;
  readonly onDone: () => void;
}

/** Somebody asked for another key in this member's place; whoever reads this still holds the old one. */
export function RekeyNotice({ effectiveAt, onDone }: RekeyNoticeProps) {
  const { t } = useLingui();
  const act = useAct();
  const object = async () => {
    if (await act.send(objectToRekeyMutation, {})) onDone();
  };
  return (
    <Notice kind="problem" title={t`Somebody asked for another key in your place`}>
      <p>
        <Trans>
          If this was you, on another device, you need do nothing. If not, object before <When iso={effectiveAt} />:
          from then on your key would be good no longer.
        </Trans>
      </p>
      <ProblemNotice problem={act.problem} words={{}} />
      <RequestErrorNotice error={act.error} />
      <Button kind="danger" isPending={act.isBusy} onPress={() => void object()}>
        <Trans>This was not me: stop it</Trans>
      </Button>
    </Notice>
  );
}
