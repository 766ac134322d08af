import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextField } from '@baraza/ui';
import type { ConstituencyDraft } from '../charter-draft.ts';
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
      {onRemove ? (
        <div className="form-actions">
          <Button kind="quiet" onPress={onRemove}>
            <Trans>Remove constituency {number}</Trans>
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

interface ReservedEditorProps {
  readonly constituency: ConstituencyDraft;
  readonly onChange: (changed: Partial<ConstituencyDraft>) => void;
  readonly error: string | undefined;
}

function ReservedEditor({ constituency: { reserved }, onChange, error }: ReservedEditorProps) {
  const { t } = useLingui();
  const put = (place: number, changed: Partial<(typeof reserved)[number]>) =>
    onChange({ reserved: reserved.map((one, index) => (index === place ? { ...one, ...changed } : one)) });
  return (
    <>
      {reserved.map((group, place) => (
        <div className="charter-pair" key={place}>
          <TextField
            label={t`Seats reserved for`}
            value={group.name}
            onChange={(name) => put(place, { name })}
            error={place === 0 ? error : undefined}
          />
          <TextField
            label={t`At least`}
            isShort
            inputMode="numeric"
            value={group.minimum}
            onChange={(minimum) => put(place, { minimum })}
          />
          <TextField
            label={t`At most`}
            isShort
            inputMode="numeric"
            value={group.maximum}
            onChange={(maximum) => put(place, { maximum })}
          />
        </div>
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
