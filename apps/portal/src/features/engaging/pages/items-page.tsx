import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import { ItemsSheet } from '../../../shared/engagements/items-sheet.tsx';
import { ItemActs } from '../components/item-acts.tsx';
import { RoomFrame } from '../components/room.tsx';
import { SealForm } from '../components/seal-form.tsx';

/** What is kept confidential here, until when and why; and what somebody may do with it. */
export function ItemsPage() {
  const { t } = useLingui();
  return (
    <RoomFrame
      title={t`Kept confidential`}
      lead={t`Everything that is kept back is named in public at once, with a reason and an end. A company’s item opens by itself; what participants entrusted opens only when they say so.`}
    >
      {({ room, side, again }) => (
        <>
          <ItemsSheet
            items={room.confidentialItems}
            actsOf={(item) => <ItemActs key={item.id} item={item} side={side} again={again} />}
          />
          {(room.mine.isCompany || room.mine.isRepresentative) && !room.endedOn && room.announcedOn ? (
            <Section title={<Trans>Keep something confidential</Trans>}>
              <SealForm room={room} side={side} again={again} />
            </Section>
          ) : null}
        </>
      )}
    </RoomFrame>
  );
}
