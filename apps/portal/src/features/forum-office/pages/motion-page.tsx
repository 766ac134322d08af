import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, PageHeader, Section, Skeleton, StatusTag } from '@baraza/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { When } from '../../../shared/format/use-format.tsx';
import { CharterChanges } from '../../../shared/forums/charter-changes.tsx';
import { CharterConstituencies, CharterRules, CharterSubject } from '../../../shared/forums/charter-sheet.tsx';
import { useOfficeWords } from '../../../shared/forums/charter-words.ts';
import { PageTitle } from '../../../shared/layout/page-title.tsx';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { motionQuery } from '../api/motion.ts';
import { ForumGone } from '../components/forum-gone.tsx';
import { MotionAct } from '../components/motion-act.tsx';
import { MotionRule } from '../components/motion-rule.tsx';
import { MOTION_TONES, useMotionState, useMotionTitle } from '../components/motion-words.ts';
import '../forum-office.css';
import type { Motion } from '../types.ts';

/** One decision of a forum about itself: the matter, the rule that applies, the act. */
export function MotionPage() {
  const { motionId = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: motionQuery, variables: { id: motionId } });
  if (error) return <RequestErrorNotice error={error} />;
  if (!data) return fetching ? <Skeleton hasHeading lines={10} /> : null;
  const motion = data.forumMotion;
  if (!motion) return <ForumGone />;
  return (
    <>
      <MotionHeader motion={motion} />
      <MotionMatter motion={motion} />
      <MotionRule motion={motion} />
      <MotionAct motion={motion} onDone={() => ask({ requestPolicy: 'network-only' })} />
    </>
  );
}

function MotionHeader({ motion }: { readonly motion: Motion }) {
  const title = useMotionTitle()(motion);
  const state = useMotionState();
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={<bdi>{title}</bdi>}
        lead={<bdi>{motion.reasons}</bdi>}
        crumbs={[
          { href: '/app/forum-office', label: <Trans>Forum office</Trans> },
          { href: `/app/forum-office/forums/${motion.forum.slug}`, label: <bdi>{motion.forum.name}</bdi> },
        ]}
        facts={
          <>
            <StatusTag tone={MOTION_TONES[motion.state]}>{state(motion.state)}</StatusTag>
            <span>
              {motion.decidedAt ? (
                <Trans>
                  decided on <When iso={motion.decidedAt} />
                </Trans>
              ) : (
                <Trans>
                  open until <When iso={motion.closesAt} />
                </Trans>
              )}
            </span>
          </>
        }
      />
    </>
  );
}

function MotionMatter({ motion }: { readonly motion: Motion }) {
  const { t } = useLingui();
  if (motion.charter) return <CharterMatter motion={motion} charter={motion.charter} />;
  return (
    <Section title={t`What it would do`}>
      <DefinitionList items={useMatterItems(motion)} />
    </Section>
  );
}

function useMatterItems({ kind, role, handle, endsOn, evaluator, office }: Motion) {
  const words = useOfficeWords();
  if (kind === 'evaluator')
    return [{ term: <Trans>Author of the evaluation</Trans>, value: <bdi>{evaluator?.name}</bdi> }];
  if (kind === 'end_appointment') {
    const since = office ? <When iso={office.since} /> : null;
    return [
      { term: <Trans>Office that ends</Trans>, value: words.name(office?.role ?? '') },
      { term: <Trans>Held since</Trans>, value: since },
    ];
  }
  return [
    { term: <Trans>Office</Trans>, value: `${words.name(role ?? '')}: ${words.duty(role ?? '')}` },
    { term: <Trans>Handle of the person</Trans>, value: <bdi>{handle}</bdi> },
    { term: <Trans>Until</Trans>, value: endsOn ? <When iso={endsOn} /> : <Trans>Until further notice</Trans> },
  ];
}

function CharterMatter({
  motion,
  charter,
}: {
  readonly motion: Motion;
  readonly charter: NonNullable<Motion['charter']>;
}) {
  const { t } = useLingui();
  return (
    <>
      {motion.changes.length > 0 ? (
        <Section title={t`What would change`}>
          <CharterChanges changes={motion.changes} />
        </Section>
      ) : null}
      <Section title={t`The charter as it would read`}>
        <p className="forum-text">
          <bdi>{charter.purpose}</bdi>
        </p>
        <CharterSubject charter={charter} />
      </Section>
      <Section title={t`Constituencies and seats`} isWide>
        <CharterConstituencies charter={charter} />
      </Section>
      <Section title={t`Rules`}>
        <CharterRules charter={charter} />
      </Section>
    </>
  );
}
