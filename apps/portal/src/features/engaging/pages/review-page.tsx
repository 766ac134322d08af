import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Notice, RadioGroup, Section, Select, TextArea } from '@baraza/ui';
import { useState } from 'react';
import { ReviewSheet, useReviewWords } from '../../../shared/engagements/review-sheet.tsx';
import { RULE_PARTS, type RulePart } from '../../../shared/engagements/types.ts';
import { usePaperWords } from '../../../shared/engagements/use-engagement-words.ts';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { continueEngagementMutation } from '../api/continue-engagement.ts';
import { reviewEngagementMutation } from '../api/review-engagement.ts';
import { type InRoom, RoomFrame } from '../components/room.tsx';
import { StepProblem } from '../components/step-problem.tsx';

type Meaningful = 'fully' | 'mostly' | 'little' | 'not';
type Kept = 'kept' | 'partly' | 'broken';

/** Both sides look back: was it meaningful, and were the rules kept? */
export function ReviewPage() {
  const { t } = useLingui();
  return (
    <RoomFrame
      title={t`Review`}
      lead={t`What companies say is public. What members say is counted, and never shown by person.`}
    >
      {(inRoom) => (
        <>
          {inRoom.room.review ? (
            <Section title={<Trans>Was it meaningful?</Trans>} isWide>
              <ReviewSheet review={inRoom.room.review} />
            </Section>
          ) : null}
          <Own {...inRoom} />
          {inRoom.room.mine.isRepresentative && inRoom.room.state === 'review' ? <Continue {...inRoom} /> : null}
        </>
      )}
    </RoomFrame>
  );
}

function Own(inRoom: InRoom) {
  const { state, review, mine } = inRoom.room;
  if (inRoom.side === 'company' && !mine.isCompany) return null;
  if (state !== 'review')
    return (
      <p>
        <Trans>There is no review at the moment. It begins by itself on the agreed day.</Trans>
      </p>
    );
  if (review?.givenByMe)
    return (
      <Notice kind="success">
        <p>
          <Trans>You have said what you think. Thank you.</Trans>
        </p>
      </Notice>
    );
  return (
    <Section title={<Trans>What do you think?</Trans>}>
      <MarkForm {...inRoom} />
    </Section>
  );
}

function MarkForm({ room, again }: InRoom) {
  const { t } = useLingui();
  const words = useReviewWords();
  const [meaningful, setMeaningful] = useState<Meaningful | ''>('');
  const [kept, setKept] = useState<Partial<Record<RulePart, Kept>>>({});
  const [remark, setRemark] = useState('');
  const act = useAct();
  const send = async () => {
    if (meaningful === '') return;
    const rulesKept = RULE_PARTS.flatMap((part) => (kept[part] ? [{ part, kept: kept[part] }] : []));
    const input = { engagementId: room.id, meaningful, rulesKept, remark: remark.trim() === '' ? null : remark };
    if (await act.send(reviewEngagementMutation, { input })) again();
  };
  return (
    <div className="stack">
      <RadioGroup
        label={t`Was it meaningful?`}
        value={meaningful}
        onChange={(mark) => setMeaningful(mark as Meaningful)}
        options={(['fully', 'mostly', 'little', 'not'] as const).map((mark) => ({
          value: mark,
          label: words.meaningful[mark],
        }))}
      />
      <KeptFields kept={kept} onChange={(part, mark) => setKept((before) => ({ ...before, [part]: mark }))} />
      {room.mine.isCompany ? (
        <TextArea label={t`A remark, shown in public`} isOptional rows={3} value={remark} onChange={setRemark} />
      ) : null}
      <div className="form-actions">
        <Button kind="primary" isPending={act.isBusy} isDisabled={meaningful === ''} onPress={() => void send()}>
          <Trans>Say so</Trans>
        </Button>
      </div>
      <StepProblem act={act} />
    </div>
  );
}

interface KeptFieldsProps {
  readonly kept: Partial<Record<RulePart, Kept>>;
  readonly onChange: (part: RulePart, mark: Kept | undefined) => void;
}

function KeptFields({ kept, onChange }: KeptFieldsProps) {
  const { t } = useLingui();
  const rules = usePaperWords();
  const words = useReviewWords();
  const marks = (['kept', 'partly', 'broken'] as const).map((mark) => ({ value: mark, label: words.kept[mark] }));
  return RULE_PARTS.filter((part) => part !== 'review').map((part) => (
    <Select
      key={part}
      label={rules.rule[part]}
      isOptional
      value={kept[part] ?? ''}
      options={[{ value: '', label: t`I cannot say` }, ...marks]}
      onChange={(mark) => onChange(part, mark === '' ? undefined : (mark as Kept))}
    />
  ));
}

function Continue({ room, again }: InRoom) {
  const { t } = useLingui();
  const [reviewOn, setReviewOn] = useState('');
  const act = useAct();
  const go = async () => {
    if (await act.send(continueEngagementMutation, { engagementId: room.id, reviewOn })) again();
  };
  return (
    <Section
      title={<Trans>Go on</Trans>}
      lead={<Trans>This ends the review for everybody, and shows what members said.</Trans>}
    >
      <div className="stack">
        <DateField label={t`The next review`} value={reviewOn} onChange={setReviewOn} />
        <div className="form-actions">
          <Button isPending={act.isBusy} isDisabled={reviewOn === ''} onPress={() => void go()}>
            <Trans>Let it go on until then</Trans>
          </Button>
        </div>
        <StepProblem act={act} />
      </div>
    </Section>
  );
}
