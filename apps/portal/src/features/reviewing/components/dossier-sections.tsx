import { Trans, useLingui } from '@lingui/react/macro';
import { DefinitionList, Disclosure, Link, Section } from '@baraza/ui';
import { Money, useFormat, When } from '../../../shared/format/use-format.tsx';
import '../reviewing.css';
import type { Answers, Dossier } from '../types.ts';
import { AnswerList } from './answer-list.tsx';
import { EligibilityFindings } from './eligibility-finding-list.tsx';
import { ScoreSheet } from './score-sheet.tsx';

export interface DossierSectionsProps {
  readonly dossier: Dossier;
  /** Where the application is not the page’s own matter, its answers stand behind one tap. */
  readonly isFolded?: boolean;
  /** The applications to the same call, in the reader’s own workspace. */
  readonly callHref?: string;
}

/** What a decision on an application rests on: the facts, the reviews, the eligibility check, the application itself. */
export function DossierSections(props: DossierSectionsProps) {
  const { dossier, isFolded = false, callHref = `/app/board/calls/${dossier.call.id}` } = props;
  const { t } = useLingui();
  const answers = (
    <AnswerList call={dossier.call} answers={dossier.answers as unknown as Answers} files={dossier.files} />
  );
  return (
    <>
      <Section
        title={t`What reviewers found`}
        lead={t`They did not know who applies; the board does not learn who they are.`}
      >
        <ScoreSheet dossier={dossier} />
      </Section>
      <Section title={t`Whether it may apply`}>
        <EligibilityFindings dossier={dossier} />
      </Section>
      <Section title={t`The application`} lead={<SentOn dossier={dossier} />}>
        <DossierFacts dossier={dossier} callHref={callHref} />
        {isFolded ? <Disclosure summary={t`Read all answers`}>{answers}</Disclosure> : answers}
      </Section>
    </>
  );
}

function SentOn({ dossier }: { readonly dossier: Dossier }) {
  return (
    <Trans>
      Number {dossier.number}, sent on <When iso={dossier.submittedAt} />. Nothing in it has changed since.
    </Trans>
  );
}

function DossierFacts({ dossier, callHref }: { readonly dossier: Dossier; readonly callHref: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { organisation, call, requested, left } = dossier;
  return (
    <DefinitionList
      items={[
        {
          term: t`Applicant`,
          value: (
            <>
              <bdi>{organisation.name}</bdi>, {format.country(organisation.country)}
            </>
          ),
        },
        {
          term: t`Call`,
          value: (
            <Link href={callHref}>
              <bdi lang={call.locale}>{call.title}</bdi>
            </Link>
          ),
        },
        { term: t`Asks for`, value: <Money money={requested} /> },
        {
          term: t`The call has left`,
          value: (
            <Trans>
              <Money money={left} /> of <Money money={call.envelope} />; one award may be up to{' '}
              <Money money={call.ceiling} />
            </Trans>
          ),
        },
      ]}
    />
  );
}
