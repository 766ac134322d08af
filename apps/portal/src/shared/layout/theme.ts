const STORED_THEME = 'baraza.theme';

/** `light`, `dark`, or `system` where nothing was chosen. */
export const chosenTheme = (): string => document.documentElement.dataset['theme'] ?? 'system';

/** Changes the paper at once and keeps the choice on this device. */
export function chooseTheme(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(STORED_THEME);
    else localStorage.setItem(STORED_THEME, theme);
  } catch {
    // Storage may be switched off: the choice then lasts as long as the page.
  }
}
