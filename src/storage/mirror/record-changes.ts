import type { PostingRecord } from "../../collection/posting-record.ts";
import { unwatched, type Writing } from "../connection.ts";
import { mineIn, readableRecord } from "../readable-record.ts";
import type { StoreName } from "../schema.ts";
import type { Change, RowWrite } from "./change.ts";
import { isMirrored, isOfRoles, type MirroredStore, type RoleStore } from "./mirrored-stores.ts";
import { readState } from "./upkeep.ts";

/** Roles that one decision changes and that are mirrored at once; what changes more is copied afterwards, in peace. */
const MOST_ROLES = 200;

/** What the rows of a transaction's stores can be changed with. */
type RawStore = Readonly<Record<string, unknown>>;

interface Recording<S extends StoreName> {
  /** The same transaction; what is written through it is noted. */
  readonly transaction: Writing<S>;
  /** Counts the change, as the last thing in the transaction; nothing where a mirror need not know of it. */
  readonly finish: () => Promise<Change | undefined>;
}

/** Notes what is written in a transaction to stores that are mirrored. */
export function recordChanges<S extends StoreName>(transaction: Writing<StoreName>): Recording<S> {
  const noted: Promise<RowWrite>[] = [];
  const roles = new Set<string>();
  const deleted = new Set<string>();
  const records = new Map<string, PostingRecord>();
  // Asked for before anything is waited for: each answer that is waited for by itself costs the user some ms.
  const before = readState(transaction);
  unwatched(before);
  const reminded = new Map<string, Promise<boolean>>();
  /** Whether the mirror is to know of it whoever's the roles are. */
  let isMore = false;

  function note(store: MirroredStore, verb: string, [first]: readonly unknown[], done: Promise<IDBValidKey>): void {
    if (!isOfRoles(store) || (store === "postings" && verb === "delete")) isMore = true;
    if (store === "postings" && verb === "delete") deleted.add(String(first));
    // Who has one is to be asked again.
    if (store === "reminders") reminded.clear();
    if (verb === "clear") return keep(done.then(() => ({ kind: "clear", store })));
    if (verb === "delete") return keep(done.then(() => ({ kind: "delete", store, key: first as IDBValidKey })));
    if (!isOfRoles(store)) return keep(done.then(() => ({ kind: "put", store, role: undefined, value: first })));
    const { key: role } = first as { readonly key: string };
    roles.add(role);
    if (roles.size <= MOST_ROLES && !reminded.has(role)) unwatched(isReminded(role));
    if (store === "postings") {
      records.set(role, first as PostingRecord);
      deleted.delete(role);
    }
    if (roles.size > MOST_ROLES) noted.length = 0;
    else keep(done.then((number) => putOf(store, role, first, number)));
    return undefined;
  }

  function keep(write: Promise<RowWrite>): void {
    // Its failure is the transaction's.
    unwatched(write);
    noted.push(write);
  }

  async function finish(): Promise<Change | undefined> {
    if (roles.size === 0 && !isMore) return undefined;
    const isTooMany = roles.size > MOST_ROLES;
    const whose = isTooMany ? [] : await Promise.all([...roles].map((role) => isOfUser(role)));
    const theirs = new Set([...roles].filter((_, at) => whose[at]));
    if (!isTooMany && theirs.size === 0 && !isMore) return undefined;
    const state = await before;
    if (!state) return undefined;
    const number = state.changes + 1;
    unwatched(transaction.objectStore("upkeep").put({ ...state, changes: number }));
    const writes = await Promise.all(noted);
    const kept = writes.filter((write) => write.kind !== "put" || write.role === undefined || theirs.has(write.role));
    const known = { birth: state.birth, number, deleted: [...deleted] };
    return isTooMany ? { ...known, roles: [...roles] } : { ...known, writes: kept };
  }

  /** Whether the user has ever done something with the role: what was taken away has its time, and is theirs. */
  async function isOfUser(role: string): Promise<boolean> {
    const row = records.get(role) ?? (await transaction.objectStore("postings").get(role));
    // Of a damaged one nobody knows.
    if (Object.keys(mineIn(row)).length > 0 || (row && !readableRecord(row))) return true;
    return reminded.get(role) ?? isReminded(role);
  }

  function isReminded(role: string): Promise<boolean> {
    const ask = async () => (await transaction.objectStore("reminders").getKey(role)) !== undefined;
    const answer = ask();
    reminded.set(role, answer);
    return answer;
  }

  return { transaction: noting(transaction, note), finish } as unknown as Recording<S>;
}

function putOf(store: RoleStore, role: string, value: unknown, number: IDBValidKey): RowWrite {
  if (store === "visits") return { kind: "put", store, role, value, number };
  // The store gave a new snapshot its number.
  const whole = store === "snapshots" ? { ...(value as object), id: number } : value;
  return { kind: "put", store, role, value: whole };
}

type Note = (store: MirroredStore, verb: string, args: readonly unknown[], done: Promise<IDBValidKey>) => void;

/** The transaction with stores that note what is written. */
function noting(transaction: object, note: Note): object {
  return new Proxy(transaction, {
    get(target: { readonly objectStore: (name: string) => RawStore }, name) {
      if (name !== "objectStore") return ownOf(target, name);
      return (store: string) =>
        isMirrored(store) ? notingStore(target.objectStore(store), store, note) : target.objectStore(store);
    },
  });
}

function notingStore(whole: RawStore, store: MirroredStore, note: Note): object {
  return new Proxy(whole, {
    get(target, name) {
      const own = ownOf(target, name);
      if (name !== "put" && name !== "add" && name !== "delete" && name !== "clear") return own;
      return (...args: readonly unknown[]) => {
        const done = (own as (...args: readonly unknown[]) => Promise<IDBValidKey>)(...args);
        note(store, name, args, done);
        return done;
      };
    },
  });
}

function ownOf(target: object, name: string | symbol): unknown {
  const own: unknown = Reflect.get(target, name);
  return typeof own === "function" ? (own as () => unknown).bind(target) : own;
}
