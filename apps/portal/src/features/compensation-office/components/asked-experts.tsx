import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Link, Section, TextArea } from '@baraza/ui';
import { plural } from '@lingui/core/macro';
import type { AskedExpertsQuery } from '../../../generated/graphql.ts';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { When } from '../../../shared/format/use-format.tsx';
import { OwnWords } from '../../../shared/i18n/own-words.tsx';
import { ActProblem } from '../../../shared/problems/act-problem.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { refuseExpertMutation } from '../api/refuse-expert.ts';

export type AskedExpert = AskedExpertsQuery['askedExperts'][number];

interface AskedExpertsProps {
  readonly asked: readonly AskedExpert[];
  readonly fundSlug: string;
  /** The one that the offer below answers. */
  readonly chosen: string | null;
  readonly onChoose: (expert: AskedExpert) => void;
  readonly onAnswered: () => void;
}

/** What forums ask for: a yes is a day rate to an organisation that sends somebody, a no has a reason. */
export function AskedExperts({ asked, ...rest }: AskedExpertsProps) {
  if (asked.length === 0) return null;
  return (
    <Section
      title={<Trans>Experts whom forums ask for</Trans>}
      lead={<Trans>The company neither chooses nor pays them. The forum reads your answer.</Trans>}
    >
      {asked.map((expert) => (
        <One key={expert.id} {...rest} expert={expert} />
      ))}
    </Section>
  );
}

type OneProps = Omit<AskedExpertsProps, 'asked'> & { readonly expert: AskedExpert };

function One({ expert, fundSlug, chosen, onChoose, onAnswered }: OneProps) {
  const { t, i18n } = useLingui();
  const { question, qualification, days, askedAt, engagement } = expert;
  return (
    <div className="stack">
      <p dir="auto">{question}</p>
      <p className="hint">
        <bdi>{qualification}</bdi>, {t`${plural(days, { one: '# day of work', other: '# days of work' })}`},{' '}
        <When iso={askedAt} />
      </p>
      {engagement ? (
        <p>
          <bdi>{engagement.forum.name}</bdi>:{' '}
          <Link href={`/${i18n.locale}/engagements/${engagement.slug}`}>
            <OwnWords words={engagement.titles} original={engagement.language} />
          </Link>
        </p>
      ) : null}
      <div className="form-actions">
        <Button isDisabled={chosen === expert.id} onPress={() => onChoose(expert)}>
          {chosen === expert.id ? <Trans>The offer below answers it</Trans> : <Trans>Offer a day rate for it</Trans>}
        </Button>
      </div>
      <Disclosure summary={<Trans>Say no, with a reason</Trans>}>
        <Refusing expertRequestId={expert.id} fundSlug={fundSlug} onAnswered={onAnswered} />
      </Disclosure>
    </div>
  );
}

interface RefusingProps {
  readonly expertRequestId: string;
  readonly fundSlug: string;
  readonly onAnswered: () => void;
}

function Refusing({ expertRequestId, fundSlug, onAnswered }: RefusingProps) {
  const { t } = useLingui();
  const draft = useLocalDraft<string>(`refuse-expert.${expertRequestId}`, '');
  const act = useAct();
  const refuse = async () => {
    const input = { expertRequestId, fundSlug, reason: draft.value };
    if (!(await act.send(refuseExpertMutation, { input }))) return;
    draft.discard();
    onAnswered();
  };
  return (
    <div className="stack">
      <TextArea
        label={t`Why not`}
        hint={t`The forum reads it word for word, and so does whoever may read the engagement.`}
        rows={3}
        maxLength={2000}
        value={draft.value}
        onChange={(reason) => draft.setValue(() => reason)}
      />
      <ActProblem act={act} />
      <div className="form-actions">
        <Button isPending={act.isBusy} isDisabled={draft.value.trim().length < 10} onPress={() => void refuse()}>
          <Trans>Say no</Trans>
        </Button>
      </div>
    </div>
  );
}
