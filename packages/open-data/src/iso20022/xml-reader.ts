import { err, ok, type Result } from '@baraza/result';
import { SaxesParser } from 'saxes';

/** A read element. `name` is the local name; comments and processing instructions are gone. */
export interface XmlNode {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

export type XmlFault =
  /** Not a well-formed XML document. `line` counts from 1. */
  | { readonly type: 'NotWellFormed'; readonly line: number; readonly reason: string }
  /** A document type declaration, which could define entities. No bank message has one. */
  | { readonly type: 'DoctypeRefused' }
  /** Longer than 50 million characters, or nested deeper than 100 elements. */
  | { readonly type: 'TooLarge' };

const MAX_LENGTH = 50_000_000;
const MAX_DEPTH = 100;

/** Signals one fault out of the parser's callbacks; never leaves this file. */
class Stopped extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.type);
    this.fault = fault;
  }
}

/** Reads a whole document strictly: a mistake anywhere, a DTD or an unknown entity refuses all of it. */
export function readXml(text: string): Result<XmlNode, XmlFault> {
  if (text.length > MAX_LENGTH) return err({ type: 'TooLarge' });
  const document = newNode('', '', new Map());
  const open: XmlNode[] = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw new Stopped({ type: 'DoctypeRefused' });
  });
  parser.on('error', (error) => {
    throw new Stopped({ type: 'NotWellFormed', line: parser.line, reason: error.message.slice(0, 200) });
  });
  parser.on('opentag', (tag) => {
    if (open.length > MAX_DEPTH) throw new Stopped({ type: 'TooLarge' });
    const attributes = Object.values(tag.attributes).map(({ local, value }) => [local, value] as const);
    const node = newNode(tag.local, tag.uri, new Map(attributes));
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  const append = (part: string): void => {
    const node = open.at(-1);
    if (node !== undefined) node.text += part;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  return run(parser, text, document);
}

function run(parser: SaxesParser<{ xmlns: true }>, text: string, document: XmlNode): Result<XmlNode, XmlFault> {
  try {
    parser.write(text).close();
  } catch (thrown) {
    if (thrown instanceof Stopped) return err(thrown.fault);
    throw thrown;
  }
  const [root] = document.children;
  return root === undefined ? err({ type: 'NotWellFormed', line: 1, reason: 'no root element' }) : ok(root);
}

function newNode(name: string, namespace: string, attributes: ReadonlyMap<string, string>): XmlNode {
  return { name, namespace, attributes, children: [], text: '' };
}

export function childrenNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The first element down a path of names such as "RmtInf/Ustrd". */
export function find(node: XmlNode, path: string): XmlNode | undefined {
  let found: XmlNode | undefined = node;
  for (const name of path.split('/')) found = found?.children.find((child) => child.name === name);
  return found;
}

/** The trimmed text at the first of the paths that has any. */
export function textAt(node: XmlNode, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const text = find(node, path)?.text.trim();
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}
