import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, ProblemPage, Skeleton } from '@baraza/ui';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { endedLinkQuery } from '../api/ended-link.ts';

/** A link that leads to no form: what happened to it, and what to do. */
export function EndedLink({ token }: { readonly token: string }) {
  const { i18n } = useLingui();
  const [{ data, error, fetching }] = useQuery({ query: endedLinkQuery, variables: { token }, pause: token === '' });
  if (error) return <RequestErrorNotice error={error} />;
  if (fetching) return <Skeleton hasHeading lines={4} />;
  const ended = data?.endedReplyLink;
  if (!ended) return <Unknown />;
  const href = `/${i18n.locale}/positions/${ended.positionSlug}`;
  return ended.usedOn ? <Used href={href} usedOn={ended.usedOn} /> : <Replaced href={href} on={ended.replacedOn} />;
}

function Used({ href, usedOn }: { readonly href: string; readonly usedOn: string }) {
  return (
    <ProblemPage
      title={<Trans>Your answer was sent with this link</Trans>}
      actions={
        <ButtonLink href={href} kind="primary">
          <Trans>Read the position and the answer</Trans>
        </ButtonLink>
      }
    >
      <p>
        <Trans>
          It arrived on <When iso={usedOn} />, and a link works once. What was sent stays as it is.
        </Trans>
      </p>
      <p>
        <Trans>
          If the answer is not there yet, people of the forum are still translating it; the day on which it arrived
          counts. If nobody of your company sent it, tell the forum that wrote to you.
        </Trans>
      </p>
    </ProblemPage>
  );
}

function Replaced({ href, on }: { readonly href: string; readonly on: string | null | undefined }) {
  return (
    <ProblemPage
      title={<Trans>A newer link took the place of this one</Trans>}
      actions={
        <ButtonLink href={href}>
          <Trans>Read the position</Trans>
        </ButtonLink>
      }
    >
      <p>
        {on ? (
          <Trans>
            The forum sent another link on <When iso={on} />, to the same public address of your company. Look for the
            latest mail, and open that one.
          </Trans>
        ) : null}
      </p>
      <p>
        <Trans>What you wrote here before is kept on this device and appears again under the newer link.</Trans>
      </p>
    </ProblemPage>
  );
}

function Unknown() {
  const { i18n } = useLingui();
  return (
    <ProblemPage
      title={<Trans>This link leads nowhere</Trans>}
      actions={
        <ButtonLink href={`/${i18n.locale}/positions`}>
          <Trans>All public positions</Trans>
        </ButtonLink>
      }
    >
      <p>
        <Trans>
          Often a mail program breaks a long address in two: copy the whole line from the mail, with everything behind
          the #, into the address field.
        </Trans>
      </p>
      <p>
        <Trans>
          If that does not help, ask the forum that wrote to you for a new link. It sends one to your company’s public
          address.
        </Trans>
      </p>
    </ProblemPage>
  );
}
