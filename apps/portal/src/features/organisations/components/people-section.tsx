import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DataTable, Section, type Column } from '@baraza/ui';
import type { OrganisationRoomQuery } from '../../../generated/graphql.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { useRoleWords } from '../../../shared/roles/use-role-words.ts';
import { useSession } from '../../../shared/session/session.tsx';
import { endRoleMutation } from '../api/end-role.ts';
import { ActProblem } from './act-problem.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';

export type Room = NonNullable<OrganisationRoomQuery['organisationRoom']>;
type Person = Room['people'][number];

export interface RoomSectionProps {
  readonly room: Room;
  readonly onChanged: () => void;
}

/** Who acts for the organisation, since when; a role ends at once, after a fresh proof. */
export function PeopleSection({ room, onChanged }: RoomSectionProps) {
  const { t } = useLingui();
  const act = useAct();
  const end = async (assignmentId: string) => {
    if (await act.send(endRoleMutation, { assignmentId })) onChanged();
  };
  return (
    <Section title={t`People and their roles`} lead={t`What somebody may do begins and ends with a role.`} isWide>
      <ActProblem act={act} />
      <DataTable
        caption={t`People and their roles`}
        isCaptionHidden
        columns={useColumns(room, act.isBusy, (id) => void end(id))}
        rows={room.people}
        rowId={(row) => row.id}
      />
    </Section>
  );
}

function useColumns(room: Room, isBusy: boolean, onEnd: (id: string) => void): readonly Column<Person>[] {
  const { t } = useLingui();
  const { accountId } = useSession();
  const roleWord = useRoleWords();
  const mayEnd = (person: Person) => person.accountId === accountId || room.rolesToOffer.includes(person.role);
  return [
    { id: 'handle', header: t`Handle`, isRowHeader: true, cell: (row) => <bdi>{row.handle}</bdi> },
    { id: 'role', header: t`Role`, cell: (row) => roleWord(row.role) },
    { id: 'since', header: t`Since`, cell: (row) => <When iso={row.startsAt} /> },
    {
      id: 'end',
      header: t`End it`,
      cell: (row) =>
        mayEnd(row) ? (
          <Button
            isPending={isBusy}
            aria-label={`${t`End this role`}: ${roleWord(row.role)}, ${row.handle ?? ''}`}
            onPress={() => onEnd(row.id)}
          >
            <Trans>End this role</Trans>
          </Button>
        ) : (
          '–'
        ),
    },
  ];
}
