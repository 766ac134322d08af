/** Functions that phones of 2020 lack and that the packages of this page call. Syntax is the build's business. */
function add(target: object, name: string, value: (...parameters: never[]) => unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

add(Object, 'hasOwn', (value: object, name: string) => Object.prototype.hasOwnProperty.call(value, name));

add(String.prototype, 'isWellFormed', function (this: string) {
  // A lone surrogate is what encodeURIComponent refuses.
  try {
    encodeURIComponent(this);
    return true;
  } catch {
    return false;
  }
});

add(Array.prototype, 'at', function (this: readonly unknown[], index: number) {
  return this[index < 0 ? this.length + index : index];
});

add(Element.prototype, 'replaceChildren', function (this: Element, ...nodes: readonly Node[]) {
  this.textContent = '';
  for (const node of nodes) this.appendChild(node);
});
