/** A piece of a page as plain data: what it says and how it is set, without anything that can be pressed or run. */
export interface Sheet {
  readonly tag: string;
  readonly lang?: string;
  readonly dir?: string;
  /** Names of the portal's own styles, so that a list of facts looks like one. */
  readonly className?: string;
  readonly parts: readonly (string | Sheet)[];
}

/** Elements that only say something; all others are left out, or become one of these. */
const SAYING: ReadonlySet<string> = new Set(
  ['div section article p h2 h3 h4 ul ol li dl dt dd strong em b i small bdi bdo span time blockquote q']
    .concat(['code footer table caption thead tbody tr th td br hr'])
    .flatMap((names) => names.split(' ')),
);
const INSTEAD: Readonly<Record<string, string>> = { a: 'span', header: 'div', figure: 'div', figcaption: 'p' };

/** The page's piece under `element`, without controls, forms, pictures, what is folded away and `data-not-kept`. */
export function sheetOf(element: Element): Sheet {
  return {
    ...attributesOf(element),
    tag: sayingTag(element) ?? 'div',
    parts: [...element.childNodes].flatMap((child): (string | Sheet)[] => {
      if (child.nodeType === Node.TEXT_NODE) return child.textContent ? [child.textContent] : [];
      return child instanceof Element && isKept(child) ? [sheetOf(child)] : [];
    }),
  };
}

function attributesOf(element: Element): Pick<Sheet, 'lang' | 'dir' | 'className'> {
  const [lang, dir, className] = ['lang', 'dir', 'class'].map((name) => element.getAttribute(name));
  return { ...(lang && { lang }), ...(dir && { dir }), ...(className && { className }) };
}

function sayingTag({ tagName }: Element): string | undefined {
  const name = tagName.toLowerCase();
  return SAYING.has(name) ? name : INSTEAD[name];
}

const isKept = (element: Element): boolean =>
  sayingTag(element) !== undefined && !element.matches('[hidden], [data-not-kept], .no-print');

/** Whether `value` is a sheet whose every element only says something: the device's storage is not trusted to be ours. */
export function isSheet(value: unknown): value is Sheet {
  if (typeof value !== 'object' || value === null) return false;
  const { tag, parts } = value as { tag?: unknown; parts?: unknown };
  if (typeof tag !== 'string' || !SAYING.has(tag) || !Array.isArray(parts)) return false;
  return parts.every((part) => typeof part === 'string' || isSheet(part));
}
