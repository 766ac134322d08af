import './public.css';
import { readyContact } from './elections/representative/contact-island.ts';
import { readyRecount } from './elections/recount/recount-island.ts';
import { readyHeard } from './hearing/island/heard-island.ts';
import { chooseTheme, chosenTheme } from '../shared/layout/theme.ts';

// The theme menu already works by stylesheet alone; this makes the choice last beyond the page.
const chosen = document.getElementById(`theme-${chosenTheme()}`);
if (chosen instanceof HTMLInputElement) chosen.checked = true;
document.querySelector('[data-theme-choice]')?.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement) chooseTheme(event.target.value);
});

// An open menu closes on Escape and on a click elsewhere.
for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu')) {
  document.addEventListener('pointerdown', (event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') menu.open = false;
  });
}

for (const recount of document.querySelectorAll<HTMLElement>('[data-recount]')) readyRecount(recount);
for (const contact of document.querySelectorAll<HTMLElement>('[data-contact]')) readyContact(contact);
for (const heard of document.querySelectorAll<HTMLElement>('[data-heard]')) readyHeard(heard);
