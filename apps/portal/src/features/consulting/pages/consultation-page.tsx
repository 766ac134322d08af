import { useLingui } from '@lingui/react/macro';
import { Link, PageHeader, Skeleton, StatusTag } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords, ownWords } from '../../../shared/i18n/own-words.tsx';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { consultationQuery } from '../api/consultation.ts';
import { AllStatements } from '../components/all-statements.tsx';
import { DraftRoom } from '../components/draft-room.tsx';
import { HoldIt } from '../components/hold-it.tsx';
import { NotYours } from '../components/not-yours.tsx';
import { ProposeSection } from '../components/propose-section.tsx';
import { Results } from '../components/results.tsx';
import { useStateWords } from '../components/use-state-words.ts';
import { YourAnswers } from '../components/your-answers.tsx';
import type { Consultation } from '../types.ts';
import '../consulting.css';

/** One consultation: to answer while it is open, to read when it is over. */
export function ConsultationPage() {
  const { slug = '' } = useParams();
  const { i18n } = useLingui();
  const [{ data, error, fetching }, refresh] = useQuery({ query: consultationQuery, variables: { slug } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  if (error && !data) return <RequestErrorNotice error={error} />;
  if (fetching && !data) return <Skeleton hasHeading lines={8} />;
  const consultation = data?.consultation;
  if (!consultation) return <NotYours />;
  return (
    <>
      <PageTitle title={ownWords(consultation.title, i18n.locale).text} />
      <Header consultation={consultation} />
      {consultation.state === 'open' ? <Open consultation={consultation} /> : null}
      {consultation.state === 'closed' ? (
        <Results slug={slug} progress={data.opinionMapProgress ?? null} onLater={again} />
      ) : null}
      {consultation.state === 'draft' ? <DraftRoom consultation={consultation} onChanged={again} /> : null}
      {consultation.mayManage ? <HoldIt consultation={consultation} onMoved={again} /> : null}
    </>
  );
}

function Header({ consultation }: { readonly consultation: Consultation }) {
  const { t, i18n } = useLingui();
  const { word, tone } = useStateWords()[consultation.state];
  const title = ownWords(consultation.title, i18n.locale);
  return (
    <>
      <PageHeader
        crumbs={[{ href: '/app/forum/consultations', label: t`Consultations` }]}
        title={title.text}
        titleLang={title.language}
        lead={<OwnWords words={consultation.question} />}
        facts={
          <>
            <StatusTag tone={tone}>{word}</StatusTag>{' '}
            <span>
              {t`Last day:`} <When iso={consultation.closesOn} />
            </span>{' '}
            {consultation.engagement ? (
              <Link href={`/${i18n.locale}/engagements/${consultation.engagement.slug}`}>
                <bdi>{consultation.engagement.title}</bdi>
              </Link>
            ) : null}
          </>
        }
      />
      <p className="consulting-introduction">
        <OwnWords words={consultation.introduction} />
      </p>
    </>
  );
}

function Open({ consultation }: { readonly consultation: Consultation }) {
  return (
    <>
      <YourAnswers consultation={consultation} />
      <ProposeSection consultation={consultation} />
      <AllStatements consultation={consultation} />
    </>
  );
}
