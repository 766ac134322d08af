/** Readies the forms of a contact section; what they need is fetched with the first message. */
export function readyContact(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-contact-needs-script]')) part.hidden = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-contact-without-script]')) part.hidden = true;
  root.querySelector<HTMLAnchorElement>('[data-quick-exit]')?.addEventListener('click', leaveQuickly);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement) {
      const form = event.target;
      void import('./contact-forms.ts').then(({ sendContactForm }) => sendContactForm(root, form));
    }
  });
}

/** Empties the screen first, then leaves; the page left behind is replaced in the history. */
function leaveQuickly(event: Event): void {
  event.preventDefault();
  const { href } = event.currentTarget as HTMLAnchorElement;
  document.body.replaceChildren();
  window.location.replace(href);
}
