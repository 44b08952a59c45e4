import type { IDBPTransaction } from "idb";
import type { CollectionSchema, Database, StoreName } from "./schema.ts";
import { asOpeningError, asTransactionError } from "./storage-error.ts";

export type Reading<S extends StoreName> = IDBPTransaction<CollectionSchema, S[]>;
export type Writing<S extends StoreName> = IDBPTransaction<CollectionSchema, S[], "readwrite">;

interface Transaction {
  readonly done: Promise<void>;
  commit(): void;
  abort(): void;
}

/** A way to the database that opens it when it is first needed, and again after it was closed under us. */
export interface Connection {
  /** Runs `work` in one transaction. It may wait for nothing but the transaction. Throws a CollectionError. */
  read<S extends StoreName, T>(stores: S[], work: (transaction: Reading<S>) => Promise<T>): Promise<T>;
  /** The same for a decision that writes: all of it is on the disk when this resolves, or nothing is. */
  write<S extends StoreName, T>(stores: S[], work: (transaction: Writing<S>) => Promise<T>): Promise<T>;
}

/** @param openDatabase Opens the database; calls back when the connection is of no use any more. */
export function connectTo(openDatabase: (onClosed: () => void) => Promise<Database>): Connection {
  let current: Promise<Database> | undefined;
  const database = (): Promise<Database> => {
    const opening = (current ??= openDatabase(() => {
      if (current === opening) current = undefined;
    }));
    // A failed attempt is not kept: the disk may have room again, the older version may have let go.
    opening.catch(() => {
      if (current === opening) current = undefined;
    });
    return opening;
  };

  /** Begins a transaction; where the connection was closed in the meantime, on a new one. */
  async function start<X>(begin: (opened: Database) => X): Promise<X> {
    const opened = await database();
    try {
      return begin(opened);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      current = undefined;
      return begin(await database());
    }
  }

  async function run<X extends Transaction, T>(begin: (opened: Database) => X, work: (transaction: X) => Promise<T>) {
    let transaction: X;
    try {
      transaction = await start(begin);
    } catch (error) {
      throw asOpeningError(error);
    }
    try {
      return await finish(transaction, work);
    } catch (error) {
      throw asTransactionError(error);
    }
  }

  return {
    read: (stores, work) => run((opened) => opened.transaction(stores, "readonly"), work),
    // Strict: since Chrome 121 the default is relaxed, and after a power cut the last seconds' writes are all gone.
    write: (stores, work) => run((opened) => opened.transaction(stores, "readwrite", { durability: "strict" }), work),
  };
}

/** Does the work and waits until the transaction is complete; undoes all of it where any of it fails. */
async function finish<X extends Transaction, T>(transaction: X, work: (transaction: X) => Promise<T>): Promise<T> {
  const done = transaction.done.then(
    () => undefined,
    (reason: unknown) => ({ reason }),
  );
  let result: T;
  try {
    result = await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already over.
    }
    throw isOfEnded(error) ? ((await done)?.reason ?? error) : error;
  }
  try {
    // The browser is told that nothing more comes behind the requests that it has yet to answer, and need not ask.
    transaction.commit();
  } catch {
    // Already over, or about to be.
  }
  const failure = await done;
  if (failure) throw failure.reason;
  return result;
}

/**
 * Whether a request failed because the transaction had ended under it: of several all but the one to blame fail with
 * AbortError, and those that come later with the others. The transaction knows the reason.
 */
function isOfEnded(error: unknown): boolean {
  const names = ["AbortError", "InvalidStateError", "TransactionInactiveError"];
  return error instanceof DOMException && names.includes(error.name);
}

/**
 * For a request in a transaction that nobody waits for, because the transaction as a whole is waited for: waiting for
 * each of a thousand doubles the time. Its failure fails the transaction.
 */
export function unwatched(request: Promise<unknown>): void {
  request.catch(() => undefined);
}
