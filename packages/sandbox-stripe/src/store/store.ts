import type { Collections, CollectionName } from '../model/collections.ts';
import type { Change, Journal } from './journal.ts';

type Table = Map<string, object>;

/**
 * All that the sandbox knows, in memory, oldest first per collection. Values are never changed in place. What a
 * request changes becomes durable as one line of the journal, or is undone as a whole.
 */
export class Store {
  readonly #journal: Journal | undefined;
  readonly #tables = new Map<string, Table>();
  readonly #changed = new Map<string, Change>();
  #undo: (() => void)[] = [];

  constructor(journal?: Journal) {
    this.#journal = journal;
    for (const [name, id, value] of journal?.load() ?? []) {
      if (value === null) this.#table(name).delete(id);
      else this.#table(name).set(id, value);
    }
  }

  get<Name extends CollectionName>(name: Name, id: string): Collections[Name] | undefined {
    return this.#table(name).get(id) as Collections[Name] | undefined;
  }

  /** For an id that the sandbox itself wrote: absence is a defect. */
  need<Name extends CollectionName>(name: Name, id: string): Collections[Name] {
    const value = this.get(name, id);
    if (value === undefined) throw new Error(`${name} has no ${id}`);
    return value;
  }

  all<Name extends CollectionName>(name: Name): Collections[Name][] {
    return [...this.#table(name).values()] as Collections[Name][];
  }

  count(name: CollectionName): number {
    return this.#table(name).size;
  }

  put<Name extends CollectionName>(name: Name, value: Collections[Name]): Collections[Name] {
    this.#remember(name, value.id, value);
    this.#table(name).set(value.id, value);
    return value;
  }

  remove(name: CollectionName, id: string): void {
    this.#remember(name, id, null);
    this.#table(name).delete(id);
  }

  commit(): void {
    if (this.#changed.size > 0) this.#journal?.append([...this.#changed.values()]);
    this.#changed.clear();
    this.#undo = [];
  }

  rollback(): void {
    for (const undo of this.#undo.reverse()) undo();
    this.#changed.clear();
    this.#undo = [];
  }

  #remember(name: CollectionName, id: string, value: object | null): void {
    const table = this.#table(name);
    const before = table.get(id);
    this.#undo.push(() => (before === undefined ? table.delete(id) : table.set(id, before)));
    this.#changed.set(`${name}/${id}`, [name, id, value]);
  }

  #table(name: string): Table {
    const table = this.#tables.get(name) ?? new Map<string, object>();
    this.#tables.set(name, table);
    return table;
  }
}
