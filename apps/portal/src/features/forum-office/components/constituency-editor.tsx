import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@baraza/ui';
import type { ConstituencyDraft, ReservedDraft } from '../charter-draft.ts';
import { PanelEditor } from './panel-editor.tsx';

interface ConstituencyEditorProps {
  readonly place: number;
  readonly constituency: ConstituencyDraft;
  readonly onChange: (changed: Partial<ConstituencyDraft>) => void;
  readonly onRemove?: () => void;
  readonly faultOf: (path: string) => string | undefined;
}

/** One constituency: its seats, the seats it reserves, and its panel. */
export function ConstituencyEditor({ place, constituency, onChange, onRemove, faultOf }: ConstituencyEditorProps) {
  const { t } = useLingui();
  const number = place + 1;
  return (
    <fieldset className="charter-part stack">
      <legend>{t`Constituency ${number}`}</legend>
      <TextField
        label={t`Whom it is for`}
        value={constituency.title}
        onChange={(title) => onChange({ title })}
        error={faultOf('title') ?? faultOf('slug')}
      />
      <TextField
        label={t`Seats`}
        isShort
        inputMode="numeric"
        value={constituency.seats}
        onChange={(seats) => onChange({ seats })}
        error={faultOf('seats')}
      />
      <ReservedEditor constituency={constituency} onChange={onChange} error={faultOf('reserved')} />
      <PanelEditor panel={constituency.panel} onChange={(panel) => onChange({ panel })} error={faultOf('panel')} />
      <TextField
        label={t`How many of the panel must attest`}
        hint={t`More than half: two of two, two of three, three of five.`}
        isShort
        inputMode="numeric"
        value={constituency.panelRequired}
        onChange={(panelRequired) => onChange({ panelRequired })}
        error={faultOf('panelRequired')}
      />
      {onRemove ? <RemoveButton number={number} onRemove={onRemove} /> : null}
    </fieldset>
  );
}

function RemoveButton({ number, onRemove }: { readonly number: number; readonly onRemove: () => void }) {
  return (
    <div className="form-actions">
      <Button kind="quiet" onPress={onRemove}>
        <Trans>Remove constituency {number}</Trans>
      </Button>
    </div>
  );
}

interface ReservedEditorProps {
  readonly constituency: ConstituencyDraft;
  readonly onChange: (changed: Partial<ConstituencyDraft>) => void;
  readonly error: string | undefined;
}

function ReservedEditor({ constituency: { reserved }, onChange, error }: ReservedEditorProps) {
  return (
    <>
      {reserved.map((group, place) => (
        <ReservedFields
          key={place}
          group={group}
          error={place === 0 ? error : undefined}
          onChange={(changed) =>
            onChange({ reserved: reserved.map((one, index) => (index === place ? { ...one, ...changed } : one)) })
          }
        />
      ))}
      <div className="form-actions">
        <Button
          kind="quiet"
          onPress={() => onChange({ reserved: [...reserved, { name: '', minimum: '1', maximum: '1' }] })}
        >
          <Trans>Reserve seats for a group</Trans>
        </Button>
        {reserved.length > 0 ? (
          <Button kind="quiet" onPress={() => onChange({ reserved: reserved.slice(0, -1) })}>
            <Trans>Remove the last reserved group</Trans>
          </Button>
        ) : null}
      </div>
    </>
  );
}

interface ReservedFieldsProps {
  readonly group: ReservedDraft;
  readonly onChange: (changed: Partial<ReservedDraft>) => void;
  readonly error: string | undefined;
}

function ReservedFields({ group, onChange, error }: ReservedFieldsProps) {
  const { t } = useLingui();
  return (
    <div className="charter-pair">
      <TextField
        label={t`Seats reserved for`}
        value={group.name}
        onChange={(name) => onChange({ name })}
        error={error}
      />
      <TextField
        label={t`At least`}
        isShort
        inputMode="numeric"
        value={group.minimum}
        onChange={(minimum) => onChange({ minimum })}
      />
      <TextField
        label={t`At most`}
        isShort
        inputMode="numeric"
        value={group.maximum}
        onChange={(maximum) => onChange({ maximum })}
      />
    </div>
  );
}
