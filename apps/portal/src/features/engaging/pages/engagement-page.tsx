import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, Section } from '@baraza/ui';
import { useRef } from 'react';
import { BriefingSheet } from '../../../shared/engagements/briefing-sheet.tsx';
import { EngagementCourse } from '../../../shared/engagements/engagement-course.tsx';
import { ProductsSheet } from '../../../shared/engagements/products-sheet.tsx';
import { PhasesSheet } from '../../../shared/engagements/phases-sheet.tsx';
import { KeepHere } from '../../../shared/kept-reading/keep-here.tsx';
import { ownWords } from '../../../shared/i18n/own-words.tsx';
import { AccountForm } from '../components/account-form.tsx';
import { ExpertSection } from '../components/expert-section.tsx';
import { JointSection } from '../components/joint-section.tsx';
import { LeavingSection } from '../components/leaving-section.tsx';
import { type InRoom, RoomFrame } from '../components/room.tsx';
import { roomOf } from '../types.ts';
import '../engaging.css';

/** An engagement: what waits, how far it is, what the company tells, and what the forum says beside it. */
export function EngagementPage() {
  return (
    <RoomFrame>
      {(inRoom) => (
        <>
          <div className="room-top">
            <NextStep {...inRoom} />
            <Rooms {...inRoom} />
          </div>
          <Section title={<Trans>How far it is</Trans>}>
            <EngagementCourse engagement={inRoom.room} />
          </Section>
          <ProductsSheet products={inRoom.room.products} />
          <Briefing {...inRoom} />
          <JointSection {...inRoom} />
          <ExpertSection {...inRoom} />
          <Section title={<Trans>Steps of due diligence</Trans>}>
            <PhasesSheet phases={inRoom.room.phases} />
          </Section>
          <LeavingSection {...inRoom} />
        </>
      )}
    </RoomFrame>
  );
}

/** The one thing that waits here, if any. */
function NextStep({ room, side }: InRoom) {
  const { t } = useLingui();
  const { isCompany, isRepresentative } = room.mine;
  const [newest] = room.groundRules;
  if (isCompany && !room.briefing) {
    return (
      <Notice title={t`Your briefing comes first`}>
        <p>
          <Trans>Nothing starts before people could read what it is about, in every language of their charter.</Trans>
        </p>
        <div className="form-actions">
          <ButtonLink kind="primary" href={roomOf(side, room.slug, '/briefing')}>
            <Trans>Write the briefing</Trans>
          </ButtonLink>
        </div>
      </Notice>
    );
  }
  const negotiates = room.state === 'briefing' || room.state === 'ground_rules';
  if (negotiates && room.briefing && (isCompany || isRepresentative)) {
    return (
      <Notice title={newest ? t`Ground rules are on the table` : t`Ground rules come next`}>
        <p>
          <Trans>It begins when both sides have signed the same words.</Trans>
        </p>
        <div className="form-actions">
          <ButtonLink kind="primary" href={roomOf(side, room.slug, '/rules')}>
            <Trans>Ground rules</Trans>
          </ButtonLink>
        </div>
      </Notice>
    );
  }
  return <ReviewStep room={room} side={side} />;
}

function ReviewStep({ room, side }: Pick<InRoom, 'room' | 'side'>) {
  const { t } = useLingui();
  const isParty = side === 'forum' || room.mine.isCompany;
  if (isParty && room.state === 'review' && room.review && !room.review.givenByMe) {
    return (
      <Notice title={t`Was it meaningful?`}>
        <p>
          <Trans>Both sides look back, each for themselves.</Trans>
        </p>
        <div className="form-actions">
          <ButtonLink kind="primary" href={roomOf(side, room.slug, '/review')}>
            <Trans>Say what you think</Trans>
          </ButtonLink>
        </div>
      </Notice>
    );
  }
  return null;
}

/** Where sessions are prepared, or looked at by the company across the table. */
const sessionsOf = ({ slug, mine }: InRoom['room']): string | null => {
  if (mine.isCompany) return `/app/company/engagements/${slug}/sessions`;
  return mine.isRepresentative ? `/app/facilitating/${slug}` : null;
};

function Rooms({ room, side }: InRoom) {
  const sessions = sessionsOf(room);
  const sealed = room.confidentialItems.filter(({ state }) => state === 'sealed').length;
  return (
    <nav>
      <ul className="room-links">
        {room.mine.isCompany && room.briefing ? (
          <li>
            <a href={roomOf(side, room.slug, '/briefing')}>
              <Trans>Write a new version of the briefing</Trans>
            </a>
          </li>
        ) : null}
        <li>
          <a href={roomOf(side, room.slug, '/rules')}>
            <Trans>Ground rules</Trans>
          </a>
        </li>
        {sessions ? (
          <li>
            <a href={sessions}>
              <Trans>Sessions and who is heard</Trans>
            </a>
          </li>
        ) : null}
        <li>
          <a href={roomOf(side, room.slug, '/confidential')}>
            <Trans>Kept confidential: {sealed}</Trans>
          </a>
        </li>
        <li>
          <a href={roomOf(side, room.slug, '/review')}>
            <Trans>Review</Trans>
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Briefing({ room, again }: InRoom) {
  const { i18n } = useLingui();
  const sheet = useRef<HTMLDivElement>(null);
  const own = ownWords(room.titles, i18n.locale, room.language);
  return (
    <>
      <Section title={<Trans>Briefing</Trans>} isWide>
        {room.briefing ? (
          <div className="stack">
            {room.mine.isCompany ? null : <KeepHere title={own.text} language={own.language} page={sheet} />}
            <div ref={sheet}>
              <BriefingSheet briefing={room.briefing} accounts={room.forumAccounts} />
            </div>
          </div>
        ) : (
          <p>
            <Trans>The company has not published its briefing yet.</Trans>
          </p>
        )}
      </Section>
      {room.mine.isRepresentative && room.briefing ? (
        <div className="rules-acts">
          <AccountForm room={room} again={again} />
        </div>
      ) : null}
    </>
  );
}
