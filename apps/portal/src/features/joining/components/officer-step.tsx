import { toBase64Url, utf8 } from '@baraza/transparency-log';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Section } from '@baraza/ui';
import { HandOver } from '../../../shared/hand-over/hand-over.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { applicantInput } from '../applicant-input.ts';
import type { JoiningState } from '../joining-state.ts';
import { useArriveAsMember } from '../use-arrive-as-member.ts';

/** Whoever speaks for an organisation, or as an expert, hands a signed request to the returning officer. */
export function OfficerStep({ state }: { readonly state: JoiningState }) {
  const { t, i18n } = useLingui();
  const arrival = useArriveAsMember(state);
  const { phrase: _phrase, ...request } = applicantInput(state, i18n.locale);
  const text = `BJR1.${toBase64Url(utf8(JSON.stringify(request)))}`;
  return (
    <Section
      title={t`Your request to join`}
      lead={t`Send this to the forum’s returning officer and say for which organisation you speak. It holds your pseudonym and your public key, nothing that is secret.`}
    >
      <HandOver label={t`Your request to join`} text={text} fileName="request-to-join.txt" />
      {arrival.isRefused ? (
        <Notice isLive>
          <p>
            <Trans>You are not let in yet. Please come back later.</Trans>
          </p>
        </Notice>
      ) : null}
      <RequestErrorNotice error={arrival.error} />
      <div className="form-actions">
        <Button kind="primary" isPending={arrival.isBusy} onPress={() => void arrival.arrive()}>
          <Trans>I was let in: sign in</Trans>
        </Button>
      </div>
    </Section>
  );
}
