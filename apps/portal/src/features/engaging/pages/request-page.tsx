import { Trans, useLingui } from '@lingui/react/macro';
import { PageHeader, Section, Skeleton } from '@baraza/ui';
import { useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { RequestSheet, RequestState } from '../../../shared/engagements/request-sheet.tsx';
import { inLanguage } from '../../../shared/engagements/types.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { NothingHere } from '../../../shared/problems/nothing-here.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { answerRequestMutation } from '../api/answer-request.ts';
import { myAddresseesQuery } from '../api/my-addressees.ts';
import { requestQuery } from '../api/request.ts';
import { AnswerForm } from '../components/answer-form.tsx';
import { useSession } from '../../../shared/session/session.tsx';
import { OwnRequest } from '../components/own-request.tsx';
import { type Desk, deskAt, requestsOf } from '../types.ts';
import '../engaging.css';

/** One request; people of the company that is asked answer it here. */
export function RequestPage() {
  const { t } = useLingui();
  const { slug = '' } = useParams();
  const desk = deskAt(useLocation().pathname);
  const [{ data, error, fetching }, refresh] = useQuery({ query: requestQuery, variables: { slug } });
  const request = data?.request;
  const again = () => refresh({ requestPolicy: 'network-only' });
  if (!request)
    return (
      <>
        <RequestErrorNotice error={error} />
        {fetching ? <Skeleton hasHeading lines={6} /> : <NothingHere title={t`There is no such request`} />}
      </>
    );
  return (
    <>
      <RequestHeader request={request} desk={desk} />
      <RequestSheet request={request} />
      {request.isOwn ? <OwnRequest request={request} again={again} /> : null}
      {desk === 'company' && !request.withdrawal ? (
        <Answering requestId={request.id} request={request} again={again} />
      ) : null}
    </>
  );
}

type Request = Parameters<typeof RequestSheet>[0]['request'];

function RequestHeader({ request, desk }: { readonly request: Request; readonly desk: Desk }) {
  const { t, i18n } = useLingui();
  const words = inLanguage(request.texts, i18n.locale, request.language);
  return (
    <>
      <PageTitle title={words?.title ?? request.slug} />
      <PageHeader
        kind={<Trans>Request</Trans>}
        title={
          <span lang={words?.language} dir="auto">
            {words?.title}
          </span>
        }
        crumbs={[{ href: requestsOf(desk), label: t`Requests` }]}
        facts={
          <>
            <RequestState state={request.state} />
            <span>
              <bdi>{request.forum?.name ?? request.organisation?.name}</bdi>
            </span>
            <span>
              <bdi>{request.addressee.name}</bdi>
            </span>
            {request.isHeld ? (
              <span>
                <Trans>silence is held back</Trans>
              </span>
            ) : null}
          </>
        }
      />
    </>
  );
}

function Answering({
  requestId,
  request,
  again,
}: {
  readonly requestId: string;
  readonly request: Request;
  readonly again: () => void;
}) {
  const [{ data }] = useQuery({ query: myAddresseesQuery });
  const act = useAct();
  const organisationId = useOwnCompany(request.addressee.name);
  if (!data?.myAddressees.some(({ id }) => id === request.addressee.id)) return null;
  return (
    <Section
      title={request.answers.length > 0 ? <Trans>Answer once more</Trans> : <Trans>Your answer</Trans>}
      lead={<Trans>It is published word for word, and can be added to but never changed.</Trans>}
    >
      <AnswerForm
        request={request}
        act={act}
        organisationId={organisationId}
        send={async (words) => {
          const answer = await act.send(answerRequestMutation, { requestId, words });
          if (answer) again();
          return answer !== null;
        }}
      />
    </Section>
  );
}

/** For which organisation documents are handed in; the one that is asked, where somebody acts for several. */
function useOwnCompany(name: string): string | null {
  const own = useSession().grants.filter(({ role }) => role === 'company_rights' || role === 'company_signatory');
  return (own.find(({ organisation }) => organisation.name === name) ?? own[0])?.organisationId ?? null;
}
