/** Shows one of the sentences that stand in the page and hides the others of its group. */
export function say(root: ParentNode, shown: string | null, ...group: string[]): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-heard-say]')) {
    const name = part.dataset['heardSay'] ?? '';
    if (name === shown) part.hidden = false;
    else if (group.includes(name)) part.hidden = true;
  }
}
