import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileField, Notice, Section } from '@baraza/ui';
import { saveTextFile } from '../../../shared/hand-over/save-text-file.ts';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { registerScrutineerKeyMutation } from '../api/register-key.ts';
import { keyFileText, publicKeyText, type ScrutineerKey } from '../count/scrutineer-key.ts';
import type { ElectionLine } from '../types.ts';
import { OfficeProblem } from './office-problem.tsx';
import type { OwnKey } from './use-scrutineer-key.ts';

const CAN_REGISTER: ReadonlyArray<ElectionLine['state']> = ['ANNOUNCED', 'NOMINATING', 'NOMINATED'];

interface KeySectionProps {
  readonly election: ElectionLine & {
    readonly scrutineerKeys: readonly string[];
  };
  readonly own: OwnKey;
  readonly onRegistered: () => void;
}

/** The key a scrutineer signs results with: made on this device, kept on it, saved as a file beside. */
export function ScrutineerKeySection({ election, own, onRegistered }: KeySectionProps) {
  const { t } = useLingui();
  const isRegistered = own.key !== null && election.scrutineerKeys.includes(publicKeyText(own.key));
  const mayRegister = CAN_REGISTER.includes(election.state);
  return (
    <Section
      title={t`Your signing key`}
      lead={t`With it you sign the result you counted. It has to be registered before the manifest is published.`}
    >
      {own.problem ? (
        <Notice kind="problem" isLive>
          {own.problem}
        </Notice>
      ) : null}
      {own.key ? <KeptKey signingKey={own.key} isRegistered={isRegistered} /> : <NoKey own={own} />}
      {own.key && !isRegistered && mayRegister ? (
        <Register slug={election.slug} signingKey={own.key} onRegistered={onRegistered} />
      ) : null}
      {own.key && !isRegistered && !mayRegister ? (
        <Notice kind="warning" title={t`This key is not one of this election’s`}>
          <Trans>Bring the key file you registered, or count on the device that has the key.</Trans>
        </Notice>
      ) : null}
      {isRegistered ? null : (
        <FileField
          label={t`Or bring a key file`}
          hint={t`As saved here, or as the command line makes it.`}
          accept=".json,application/json"
          maxMegabytes={1}
          files={[]}
          onChoose={([file]) => void file?.text().then(own.take)}
          onRemove={() => undefined}
        />
      )}
    </Section>
  );
}

function NoKey({ own }: { readonly own: OwnKey }) {
  return (
    <>
      <p>
        <Trans>This device has no key of yours.</Trans>
      </p>
      <div className="form-actions">
        <Button onPress={() => void own.make()}>
          <Trans>Make a key on this device</Trans>
        </Button>
      </div>
    </>
  );
}

function KeptKey({ signingKey, isRegistered }: { readonly signingKey: ScrutineerKey; readonly isRegistered: boolean }) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <code className="key-text" dir="ltr">
          {publicKeyText(signingKey)}
        </code>
      </p>
      {isRegistered ? <Notice kind="success">{t`Registered for this election.`}</Notice> : null}
      <p className="hint">
        <Trans>It is kept in this browser. Save it as a file too: without it you cannot sign.</Trans>
      </p>
      <div className="form-actions">
        <Button onPress={() => saveTextFile('scrutineer-key.json', keyFileText(signingKey))}>
          <Trans>Save the key as a file</Trans>
        </Button>
      </div>
    </>
  );
}

interface RegisterProps {
  readonly slug: string;
  readonly signingKey: ScrutineerKey;
  readonly onRegistered: () => void;
}

function Register({ slug, signingKey, onRegistered }: RegisterProps) {
  const act = useAct();
  const register = async () => {
    const sent = await act.send(registerScrutineerKeyMutation, {
      election: slug,
      key: publicKeyText(signingKey),
    });
    if (sent) onRegistered();
  };
  return (
    <>
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} onPress={() => void register()}>
          <Trans>Register it for this election</Trans>
        </Button>
      </div>
      <OfficeProblem problem={act.problem} />
      <RequestErrorNotice error={act.error} />
    </>
  );
}
