/** @jsxImportSource preact */
const REGION = 'announcer';

/** Says something to a screen reader without moving the focus. The same words twice are said twice. */
export function announce(words: string): void {
  const region = document.getElementById(REGION);
  if (!region) return;
  const isSame = region.textContent === words;
  region.textContent = isSame ? `${words}\u00a0` : words;
}

/** The place where announcements appear; once on the page. */
export function Announcer() {
  return <div id={REGION} className="visually-hidden" aria-live="assertive" aria-atomic="true" />;
}
