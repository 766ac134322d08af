import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, Select } from '@baraza/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { OwnWords, ownWords } from '../../../shared/i18n/own-words.tsx';
import { ActProblem } from '../../../shared/problems/act-problem.tsx';
import { useAct } from '../../../shared/step-up/use-act.ts';
import { attachMaterialMutation } from '../api/attach-material.ts';
import { placesToWriteQuery } from '../api/places-to-write.ts';
import type { Material } from '../edition-draft.ts';
import { placesOf } from '../places.ts';

interface AttachProps {
  readonly material: Material;
  readonly again: () => void;
}

/** Beside which briefings a material lies, and where it can be laid. */
export function AttachSection({ material, again }: AttachProps) {
  return (
    <Section
      title={<Trans>Beside which briefings it lies</Trans>}
      lead={<Trans>Whoever is invited reads it first; what they find unclear goes back to the company.</Trans>}
    >
      <div className="stack">
        <Lying engagements={material.engagements} />
        <Laying material={material} again={again} />
      </div>
    </Section>
  );
}

function Laying({ material, again }: AttachProps) {
  const { t, i18n } = useLingui();
  const [{ data }] = useQuery({ query: placesToWriteQuery });
  const [chosen, setChosen] = useState('');
  const act = useAct();
  const lies = new Set(material.engagements.map(({ slug }) => slug));
  const open = placesOf(data).filter(({ slug, forum }) => forum.slug === material.forum?.slug && !lies.has(slug));
  const attach = async () => {
    if (!(await act.send(attachMaterialMutation, { materialId: material.id, engagement: chosen }))) return;
    setChosen('');
    again();
  };
  if (open.length === 0) return null;
  const nameOf = ({ titles, language }: (typeof open)[number]) => ownWords(titles, i18n.locale, language).text;
  return (
    <>
      <Select
        label={t`Lay it beside the briefing of`}
        value={chosen}
        options={open.map((place) => ({ value: place.slug, label: nameOf(place) }))}
        onChange={setChosen}
      />
      <div className="form-actions">
        <Button isPending={act.isBusy} isDisabled={chosen === ''} onPress={() => void attach()}>
          <Trans>Lay it there</Trans>
        </Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}

function Lying({ engagements }: Pick<Material, 'engagements'>) {
  const { i18n } = useLingui();
  if (engagements.length === 0)
    return (
      <p>
        <Trans>Beside none yet.</Trans>
      </p>
    );
  return (
    <ul>
      {engagements.map(({ id, slug, titles, language }) => (
        <li key={id}>
          <a href={`/${i18n.locale}/engagements/${slug}`}>
            <OwnWords words={titles} original={language} />
          </a>
        </li>
      ))}
    </ul>
  );
}
