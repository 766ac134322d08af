import { Trans } from '@lingui/react/macro';
import { DefinitionList, Disclosure, StatusTag, type StatusTone } from '@baraza/ui';
import type { RecommendationShownFragment } from '../../generated/graphql.ts';
import { When } from '../format/use-format.tsx';
import { OwnWords } from '../i18n/own-words.tsx';
import { usePositionWords } from './use-position-words.ts';
import './positions.css';

const TONES: Record<RecommendationShownFragment['level'], StatusTone> = {
  moderate: 'quiet',
  serious: 'waiting',
  severe: 'stopped',
};

/** A recommendation in the reader's language: its clauses, what it rests on, and how grave the matter is. */
export function RecommendationSheet({ recommendation }: { readonly recommendation: RecommendationShownFragment }) {
  const { clauses, evidence } = recommendation;
  return (
    <div className="stack">
      <SheetFacts recommendation={recommendation} />
      <ol className="position-clauses">
        {clauses.map(({ id, texts }) => (
          <li key={id}>
            <OwnWords words={texts} />
          </li>
        ))}
      </ol>
      {evidence.length > 0 ? (
        <p className="position-evidence">
          <strong>
            <Trans>What it rests on</Trans>
          </strong>{' '}
          <OwnWords words={evidence} />
        </p>
      ) : null}
      <SeverityExplained recommendation={recommendation} />
    </div>
  );
}

function SheetFacts({ recommendation }: { readonly recommendation: RecommendationShownFragment }) {
  const words = usePositionWords();
  const { level, phase, wishedOn, interimWanted, addressee } = recommendation;
  return (
    <p className="position-facts">
      <StatusTag tone={TONES[level]}>{words.level[level]}</StatusTag>
      <span>{words.phase[phase]}</span>
      <span>
        <Trans>
          to <bdi>{addressee.name}</bdi>
        </Trans>
      </span>
      {wishedOn ? (
        <span>
          <Trans>
            wished by <When iso={wishedOn} />
          </Trans>
        </span>
      ) : null}
      {interimWanted ? (
        <span>
          <Trans>first measures wanted at once</Trans>
        </span>
      ) : null}
    </p>
  );
}

function SeverityExplained({ recommendation }: { readonly recommendation: RecommendationShownFragment }) {
  const { scale, scope, irremediability } = recommendation.severity;
  return (
    <Disclosure summary={<Trans>How grave the matter is, and how that is decided</Trans>}>
      <DefinitionList
        items={[
          { term: <Trans>Scale: how grave it is for each person</Trans>, value: <Trans>{scale} of 4</Trans> },
          { term: <Trans>Scope: how many it reaches</Trans>, value: <Trans>{scope} of 4</Trans> },
          {
            term: <Trans>Irremediability: how hard it is to put right</Trans>,
            value: <Trans>{irremediability} of 4</Trans>,
          },
        ]}
      />
      <p>
        <Trans>
          Severe: one of the three is 4, or two are 3 or more. Serious: one is 3, or none is 1. The representatives set
          the three marks and vote on them together with the words.
        </Trans>
      </p>
    </Disclosure>
  );
}
