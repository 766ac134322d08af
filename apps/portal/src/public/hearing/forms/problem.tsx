import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@baraza/ui';

/** Why a form was not taken: a failure's name, and which fields it is about. */
export interface Refusal {
  readonly code: string;
  readonly paths: readonly string[];
}

/** Nothing was sent and nothing was lost: the form below holds what was typed. */
export function RefusalNotice({ refusal }: { readonly refusal: Refusal | null }) {
  if (!refusal) return null;
  return (
    <Notice kind="problem" isLive title={<Trans>Not sent. What you typed is below.</Trans>}>
      <p>
        <RefusalWords code={refusal.code} />
      </p>
    </Notice>
  );
}

function RefusalWords({ code }: { readonly code: string }) {
  switch (code) {
    case 'InvalidInput':
      return <Trans>Please look at the marked fields.</Trans>;
    case 'NotFound':
      return <Trans>The forum or the company is not there any more. Go back and choose again.</Trans>;
    case 'VoiceRefused':
      return (
        <Trans>
          The voice note is too long, or no sound that we can play. Record it here, or send at most eight minutes.
        </Trans>
      );
    case 'NobodyToHear':
      return <Trans>This forum has no safety officer now. Choose another forum, or look where else you can go.</Trans>;
    case 'KeyChanged':
      return <Trans>The safety officer has a new key. Open this page again and send your text once more.</Trans>;
    case 'RATE_LIMITED':
      return <Trans>Much was sent from your connection in this hour. Wait an hour and send it then.</Trans>;
    case 'WrongState':
      return <Trans>This was closed in the meantime.</Trans>;
    default:
      return <Trans>Something went wrong on our side. Try again.</Trans>;
  }
}

/** The words beside one field; undefined where it is fine. */
export function useFieldError(refusal: Refusal | null): (path: string) => string | undefined {
  const { t } = useLingui();
  return (path) => {
    if (!refusal?.paths.includes(path)) return undefined;
    if (path === 'sealedUntil') return t`Choose a day after today, within two years.`;
    if (path === 'language') return t`Choose a language.`;
    return t`Write something here; at most 5,000 characters.`;
  };
}
