import { useUi } from '../ui-context.tsx';

/** The first thing the keyboard meets: past the header, to what the page is about (`<main id="content">`). */
export function SkipLink() {
  return (
    <a className="skip-link" href="#content">
      {useUi().strings.skipToContent}
    </a>
  );
}
