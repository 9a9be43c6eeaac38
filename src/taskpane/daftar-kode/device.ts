import type { CodeList, CodeStore } from '../store/services';

const DATABASE = 'evaluasi-renja';
const STORE = 'daftar-kode';
const KEY = 'daftar';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
};

const withStore = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await open();
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
};

/** What the device kept, read with suspicion: anything but a name with codes and their names is no list. */
const parseCodeList = (data: unknown): CodeList | null => {
  if (typeof data !== 'object' || data === null) return null;
  const { nama, kode } = data as Readonly<Record<string, unknown>>;
  if (typeof nama !== 'string' || typeof kode !== 'object' || kode === null) return null;
  const pairs = Object.entries(kode).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return pairs.length === 0 ? null : { nama, kode: Object.fromEntries(pairs) };
};

/**
 * The list of codes, kept in the device's IndexedDB: the whole nomenclature is about a megabyte, too much for the settings
 * part of a workbook (written anew at every change of a setting) and for localStorage, which blocks the page while it is read.
 */
export const deviceCodes: CodeStore = {
  load: async () =>
    globalThis.indexedDB === undefined ? null : parseCodeList(await withStore('readonly', (store) => store.get(KEY))),
  save: async (list) => {
    if (list === null) await withStore('readwrite', (store) => store.delete(KEY));
    else await withStore('readwrite', (store) => store.put(list, KEY));
  },
};
