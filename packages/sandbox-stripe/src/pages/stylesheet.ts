import { fontFaces } from './fonts.ts';

/** Served from its own path, because the pages allow no inline style. */
export const stylesheet = `${fontFaces}
:root {
  color-scheme: light dark;
  --paper: #f7f6f1; --card: #fffefb; --ink: #16202a; --quiet: #55606b; --line: #8b8f8a; --hair: #d9d6cb;
  --accent: #2d3a8c; --on-accent: #ffffff; --chosen: #eceefa;
  --note: #fff3cf; --note-ink: #4a3500; --bad: #8f1d1d; --bad-paper: #fdecea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12171d; --card: #1a2129; --ink: #ece9e0; --quiet: #aab2bb; --line: #7b848d; --hair: #313a44;
    --accent: #b3bcff; --on-accent: #12171d; --chosen: #232b45;
    --note: #3d3110; --note-ink: #ffe7a3; --bad: #ffb4ab; --bad-paper: #3a1b1a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 Atkinson, "Noto Arabic", system-ui, sans-serif;
}
[lang="ar"] body { line-height: 1.75; }
.sandbox {
  margin: 0; padding: 0.625rem 1rem; background: var(--note); color: var(--note-ink);
  text-align: center; font-weight: 600; border-block-end: 1px solid currentColor;
}
main { max-width: 36rem; margin-inline: auto; padding: 2rem 1rem 1rem; }
h1 { font-size: 1.625rem; line-height: 1.25; font-weight: 600; margin: 0 0 0.75rem; }
h1 .amount { display: block; font-size: 2.25rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 1.25rem 0 0.5rem; color: var(--quiet); font-weight: 600; }
p { margin: 0 0 1rem; }
.quiet { color: var(--quiet); font-size: 0.9375rem; font-weight: 400; }
a { color: var(--accent); text-underline-offset: 0.2em; }
.problem { border: 1px solid var(--bad); border-inline-start-width: 0.375rem; background: var(--bad-paper); padding: 0.875rem 1rem; margin-block-end: 1.5rem; }
.problem p { margin: 0; }
.problem .title { color: var(--bad); font-weight: 600; }
.basket { width: 100%; border-collapse: collapse; margin-block: 1.5rem; }
.basket caption { text-align: start; color: var(--quiet); font-size: 0.9375rem; padding-block-end: 0.375rem; }
.basket th { text-align: start; font-weight: 400; overflow-wrap: anywhere; }
.basket td { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; padding-inline-start: 1rem; }
.basket tr > * { padding-block: 0.5rem; border-block-start: 1px solid var(--hair); vertical-align: baseline; }
.basket tfoot tr > * { font-weight: 600; border-block-start-color: var(--line); }
fieldset { border: 1px solid var(--hair); border-radius: 0.5rem; background: var(--card); margin: 0 0 1.5rem; padding: 0.5rem 1rem 1rem; min-width: 0; }
legend { font-weight: 600; padding-inline: 0.375rem; margin-inline-start: -0.375rem; }
fieldset > label:not(.choice) { display: block; margin: 0.75rem 0 0.25rem; }
input:not([type="radio"]) {
  width: 100%; font: inherit; color: inherit; background: var(--paper); min-height: 2.75rem;
  border: 1px solid var(--line); border-radius: 0.375rem; padding: 0.5rem 0.75rem;
}
[dir="rtl"] input[type="email"] { text-align: end; }
.choice { display: flex; gap: 0.75rem; align-items: flex-start; min-height: 2.75rem; padding: 0.625rem 0.5rem; border-block-start: 1px solid var(--hair); cursor: pointer; }
.choice:has(input:checked) { background: var(--chosen); }
.choice input { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.1875rem 0 0; accent-color: var(--accent); }
.number { display: block; color: var(--quiet); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
[dir="rtl"] .number { text-align: end; }
.actions { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: center; }
button {
  font: inherit; font-weight: 600; min-height: 3rem; padding: 0.625rem 1.5rem; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: 0.375rem;
}
button:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.cancel { display: inline-block; padding-block: 0.625rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
footer { max-width: 36rem; margin-inline: auto; padding: 1rem 1rem 3rem; }
.languages { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; margin: 0; padding: 0.5rem 0 0; border-block-start: 1px solid var(--hair); }
.languages li > * { display: inline-block; padding-block: 0.625rem; }
.languages [aria-current] { font-weight: 600; }
@media (max-width: 30rem) { main { padding-block-start: 1.25rem; } .actions > * { width: 100%; text-align: center; } }
@media (forced-colors: active) { .choice:has(input:checked) { outline: 2px solid; } }
`;
