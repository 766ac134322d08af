import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select } from '@baraza/ui';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { RequestErrorNotice } from '../../../shared/problems/problem-notice.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { takeUpPlacesQuery } from '../api/take-up-places.ts';
import { workOnInputMutation } from '../api/work-on-input.ts';
import type { TakeUpPlacesQuery } from '../../../generated/graphql.ts';
import type { OpenedInput } from '../types.ts';
import { ActProblem } from './act-problem.tsx';

interface TakeUpProps {
  readonly opened: OpenedInput;
  readonly onChange: () => void;
}

const NOWHERE = '-';

/** Which consultation or engagement takes it up; the person sees it with their code. */
export function TakeUp({ opened: { input }, onChange }: TakeUpProps) {
  const { t, i18n } = useLingui();
  const act = useAct();
  const { id, forum, consultationSlug, takenUpIn } = input;
  const variables = { forum: forum?.slug ?? '', forumId: forum?.id ?? '' };
  const [{ data, error }] = useQuery({ query: takeUpPlacesQuery, variables, pause: !forum });
  const [consultation, setConsultation] = useState(consultationSlug ?? NOWHERE);
  const [engagement, setEngagement] = useState(takenUpIn?.slug ?? NOWHERE);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const slugOf = (chosen: string) => (chosen === NOWHERE ? '' : chosen);
    const links = { consultation: slugOf(consultation), engagement: slugOf(engagement) };
    if (await act.send(workOnInputMutation, { input: { id, ...links } })) onChange();
  };
  const { consultations, engagements } = optionsOf(data, i18n.locale, t`None`);
  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <RequestErrorNotice error={error} />
      <Select
        label={t`Taken up in a consultation`}
        hint={t`The person sees with their code where it went.`}
        value={consultation}
        onChange={setConsultation}
        options={consultations}
      />
      <Select label={t`Taken up in an engagement`} value={engagement} onChange={setEngagement} options={engagements} />
      <ActProblem act={act} />
      <div className="form-actions">
        <Button type="submit" kind="quiet" isPending={act.isBusy}>
          <Trans>Save where it goes</Trans>
        </Button>
      </div>
    </form>
  );
}

/** Without drafts, of which nobody outside knows. */
function optionsOf(data: TakeUpPlacesQuery | undefined, locale: string, none: string) {
  const nowhere = { value: NOWHERE, label: none };
  const consultations = (data?.consultations.edges ?? []).filter(({ node }) => node.state !== 'draft');
  const engagements = (data?.engagements.edges ?? []).filter(({ node }) => node.announcedOn);
  return {
    consultations: [
      nowhere,
      ...consultations.map(({ node: { slug, title } }) => ({
        value: slug,
        label: (title.find(({ language }) => language === locale) ?? title[0])?.text ?? slug,
      })),
    ],
    engagements: [nowhere, ...engagements.map(({ node: { slug, title } }) => ({ value: slug, label: title }))],
  };
}
