import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Disclosure, TextArea } from '@baraza/ui';
import { useState } from 'react';
import type { ItemFacts } from '../../../shared/engagements/types.ts';
import { type Act, useAct } from '../../../shared/step-up/use-act.ts';
import { acceptConfidenceMutation } from '../api/accept-confidence.ts';
import { barItemMutation } from '../api/bar-item.ts';
import { releaseItemMutation } from '../api/release-item.ts';
import { renewItemMutation } from '../api/renew-item.ts';
import { tellLaunchMutation } from '../api/tell-launch.ts';
import type { Side } from '../types.ts';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

interface ItemActsProps {
  readonly item: ItemFacts;
  readonly side: Side;
  readonly again: () => void;
}

/** What its owner may do with an item, or somebody who promises to keep it. */
export function ItemActs({ item, side, again }: ItemActsProps) {
  const act = useAct();
  if (item.mayAccept) return <Promising item={item} act={act} again={again} />;
  if (!item.isOwn || item.state !== 'sealed') return null;
  const release = async () => {
    if (await act.send(releaseItemMutation, { itemId: item.id })) again();
  };
  return (
    <div className="stack">
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void release()}>
          <Trans>Open it now</Trans>
        </Button>
      </div>
      {side === 'company' ? <CompanyActs item={item} act={act} again={again} /> : null}
      <StepProblem act={act} />
    </div>
  );
}

interface OwnActsProps {
  readonly item: ItemFacts;
  readonly act: Act;
  readonly again: () => void;
}

function Promising({ item, act, again }: OwnActsProps) {
  const accept = async () => {
    if (await act.send(acceptConfidenceMutation, { itemId: item.id })) again();
  };
  return (
    <div className="stack">
      <p>
        <Trans>
          You may read it now if you promise to keep it until then. There is no other agreement of silence here, and it
          ends by itself.
        </Trans>
      </p>
      <div className="form-actions">
        <Button isPending={act.isBusy} onPress={() => void accept()}>
          <Trans>Promise to keep it, and read it</Trans>
        </Button>
      </div>
      <StepProblem act={act} />
    </div>
  );
}

function CompanyActs({ item, act, again }: OwnActsProps) {
  return (
    <>
      {item.renewedOn ? null : <Renew item={item} act={act} again={again} />}
      <Launch item={item} act={act} again={again} />
      <Bar item={item} act={act} again={again} />
    </>
  );
}

function Renew({ item, act, again }: OwnActsProps) {
  const { t } = useLingui();
  const fault = useFault(act);
  const [value, setValue] = useState({ until: '', reason: '' });
  const renew = async () => {
    if (await act.send(renewItemMutation, { itemId: item.id, ...value })) again();
  };
  return (
    <Disclosure summary={<Trans>Renew it, once</Trans>}>
      <div className="stack">
        <DateField
          label={t`Until`}
          value={value.until}
          onChange={(until) => setValue({ ...value, until })}
          {...fault('until')}
        />
        <TextArea
          label={t`Why it is still needed, shown in public`}
          rows={3}
          value={value.reason}
          onChange={(reason) => setValue({ ...value, reason })}
          {...fault('reason')}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} isDisabled={value.until === ''} onPress={() => void renew()}>
            <Trans>Renew</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function Launch({ item, act, again }: OwnActsProps) {
  const { t } = useLingui();
  const [launchOn, setLaunchOn] = useState('');
  const tell = async () => {
    if (await act.send(tellLaunchMutation, { itemId: item.id, launchOn })) again();
  };
  return (
    <Disclosure summary={<Trans>Tell the launch</Trans>}>
      <div className="stack">
        <DateField
          label={t`Day of the launch`}
          hint={t`The seal ends with it.`}
          value={launchOn}
          onChange={setLaunchOn}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} isDisabled={launchOn === ''} onPress={() => void tell()}>
            <Trans>Set this day</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function Bar({ item, act, again }: OwnActsProps) {
  const { t } = useLingui();
  const fault = useFault(act);
  const [law, setLaw] = useState('');
  const bar = async () => {
    if (await act.send(barItemMutation, { itemId: item.id, law })) again();
  };
  return (
    <Disclosure summary={<Trans>A law forbids to release it</Trans>}>
      <div className="stack">
        <TextArea
          label={t`Which law, and which part of it`}
          hint={t`The stub stays and names it in public.`}
          rows={2}
          value={law}
          onChange={setLaw}
          {...fault('law')}
        />
        <div className="form-actions">
          <Button isPending={act.isBusy} isDisabled={law.trim().length < 10} onPress={() => void bar()}>
            <Trans>Name this law in public</Trans>
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
