import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import type { SessionRoomQuery, SpeakerKind } from '../../../generated/graphql.ts';
import type { SessionSeen } from '../types.ts';
import { ByPseudonym } from './by-pseudonym.tsx';
import { DrawRoom } from './draw-room.tsx';
import { useSessionWords } from './use-session-words.ts';

export interface InvitingProps {
  readonly session: SessionSeen;
  readonly room: SessionRoomQuery;
  readonly kind: SpeakerKind;
  readonly onKind: (kind: SpeakerKind) => void;
  readonly onInvited: () => void;
}

/** Invitations by lot and by pseudonym. Once sent they stand: there is no button to take one back. */
export function Inviting({ session, room, kind, onKind, onInvited }: InvitingProps) {
  const { t } = useLingui();
  return (
    <>
      <Section title={<Trans>Invited so far</Trans>} lead={<Trans>The company sees none of this.</Trans>}>
        <Counts counts={room.invitationCounts} />
      </Section>
      {session.kind === 'session' ? (
        <Section
          title={<Trans>Places by lot</Trans>}
          lead={<Trans>For part of the places chance decides, so that it is not always the same people.</Trans>}
        >
          <DrawRoom session={session} draws={room.invitationDraws} onDrawn={onInvited} />
        </Section>
      ) : null}
      <Section title={<Trans>Invite by pseudonym</Trans>}>
        <Disclosure summary={t`Choose people`}>
          <ByPseudonym session={session} room={room} kind={kind} onKind={onKind} onInvited={onInvited} />
        </Disclosure>
      </Section>
    </>
  );
}

function Counts({ counts }: { readonly counts: SessionRoomQuery['invitationCounts'] }) {
  const { t } = useLingui();
  const words = useSessionWords();
  if (counts.length === 0)
    return (
      <p>
        <Trans>Nobody yet.</Trans>
      </p>
    );
  return (
    <ul>
      {counts.map(({ kind, way, state, count }) => (
        <li key={`${kind} ${way} ${state}`}>
          <InvitationState state={state} />: {count} ({words.kinds[kind]}, {way === 'draw' ? t`by lot` : t`asked`})
        </li>
      ))}
    </ul>
  );
}

function InvitationState({ state }: { readonly state: string }) {
  if (state === 'accepted') return <Trans>Coming</Trans>;
  if (state === 'sent') return <Trans>Not answered yet</Trans>;
  return <Trans>Not coming</Trans>;
}
