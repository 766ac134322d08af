/** Records kept on this device in IndexedDB, by key. What is not kept surely is an error, never silence. */
export interface DeviceStore<Record> {
  readonly find: (key: string) => Promise<Record | undefined>;
  readonly all: () => Promise<readonly Record[]>;
  /** Keeps `record` unless one is there already, and answers what is kept: two tabs at once agree on one. */
  readonly keepFirst: (key: string, record: Record) => Promise<Record>;
  readonly put: (key: string, record: Record) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}

const STORE = 'records';

/**
 * A database with one store. It is opened for each act, so that another tab is never kept from erasing it. Rejects
 * where the device keeps nothing: private windows of some browsers, a full disk, storage switched off.
 */
export function deviceStore<Record>(database: string): DeviceStore<Record> {
  const act = <Answer>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<Answer>) =>
    inTransaction(database, mode, run);
  const find = (key: string) => act('readonly', (store) => store.get(key) as IDBRequest<Record | undefined>);
  return {
    find,
    all: () => act('readonly', (store) => store.getAll() as IDBRequest<Record[]>),
    keepFirst: async (key, record) => {
      await act('readwrite', (store) => store.add(record, key)).catch((error: unknown) => {
        if ((error as DOMException).name !== 'ConstraintError') throw error;
      });
      const kept = await find(key);
      if (kept === undefined) throw new Error(`${database} did not keep ${key}`);
      return kept;
    },
    put: async (key, record) => void (await act('readwrite', (store) => store.put(record, key))),
    forget: (key) => act('readwrite', (store) => store.delete(key)),
    forgetAll: () => act('readwrite', (store) => store.clear()),
  };
}

function open(database: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(`${database} cannot be opened`));
  });
}

async function inTransaction<Answer>(
  name: string,
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await open(name);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      // Strict: the promise is kept when the bytes are on the disk, not when they are on their way to it.
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const request = run(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(request.error ?? transaction.error ?? new Error(`${name} was not changed`));
    });
  } finally {
    database.close();
  }
}
