import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@baraza/ui';
import type { PanelDraft } from '../charter-draft.ts';
import { OrganisationPicker } from './organisation-picker.tsx';

interface PanelEditorProps {
  readonly panel: readonly PanelDraft[];
  readonly onChange: (panel: readonly PanelDraft[]) => void;
  readonly error: string | undefined;
}

const USUAL_QUOTA = '200';

/** The fixed panel: each organisation with how many people it may attest for. */
export function PanelEditor({ panel, onChange, error }: PanelEditorProps) {
  const { t } = useLingui();
  return (
    <>
      {panel.map(({ organisationId, name, quota }) => (
        <div className="charter-pair" key={organisationId}>
          <TextField
            label={t`People that ${name} may attest for`}
            isShort
            inputMode="numeric"
            value={quota}
            onChange={(text) =>
              onChange(panel.map((one) => (one.organisationId === organisationId ? { ...one, quota: text } : one)))
            }
          />
          <div className="form-actions">
            <Button kind="quiet" onPress={() => onChange(panel.filter((one) => one.organisationId !== organisationId))}>
              <Trans>
                Remove <bdi>{name}</bdi>
              </Trans>
            </Button>
          </div>
        </div>
      ))}
      <OrganisationPicker
        label={t`Add an organisation to the panel`}
        onPick={({ id, name }) => {
          if (panel.some(({ organisationId }) => organisationId === id)) return;
          onChange([...panel, { organisationId: id, name, quota: USUAL_QUOTA }]);
        }}
        error={error}
      />
    </>
  );
}
