import { Trans, useLingui } from '@lingui/react/macro';

/** Light, dark, or as the system says. The ids are known to the stylesheet, which obeys them without script. */
export function ThemeChoice({
  chosen,
  onChoose,
}: {
  readonly chosen?: string;
  readonly onChoose?: (theme: string) => void;
}) {
  const { t } = useLingui();
  const themes = [
    { id: 'system', label: t`As on this device` },
    { id: 'light', label: t`Light paper` },
    { id: 'dark', label: t`Dark paper` },
  ];
  const state = (id: string) =>
    onChoose ? { checked: chosen === id, onChange: () => onChoose(id) } : { defaultChecked: id === 'system' };
  return (
    <fieldset className="menu-group" data-theme-choice="">
      <legend>
        <Trans>Paper</Trans>
      </legend>
      {themes.map((theme) => (
        <label key={theme.id} htmlFor={`theme-${theme.id}`}>
          <input type="radio" name="theme" id={`theme-${theme.id}`} value={theme.id} {...state(theme.id)} />
          {theme.label}
        </label>
      ))}
    </fieldset>
  );
}
