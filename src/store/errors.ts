/** `after` is no cursor of the relation that was asked; both stores throw it, and the API tells the client to take one from a page. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
  constructor(readonly cursor: string) {
    super(`"${cursor}" is not a cursor of this list; take pageInfo.endCursor or an edge's cursor of an earlier page of it`);
  }
}

/** The store can't answer now (database down, read timed out) and may answer later; `message` says which store and why. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A record that contradicts itself (see DocumentRecord): a mistake of the program that made it, not of the text. Nothing was written. */
export class MalformedRecord extends Error {
  override readonly name = 'MalformedRecord';
  constructor(readonly documentId: string, readonly title: string, readonly reason: string) {
    super(`record of 《${title}》 (${documentId}): ${reason}`);
  }
}

/** Who holds a store open for writing. */
export interface LockOwner {
  readonly pid: number;
  readonly host: string;
  /** ISO time at which it opened the store. */
  readonly since: string;
}

/** Another writer has the store open. Wait for it, or end it; its lock ends with it. */
export class StoreLocked extends Error {
  override readonly name = 'StoreLocked';
  constructor(readonly path: string, readonly owner: LockOwner) {
    super(`${path}: open for writing by process ${owner.pid} on ${owner.host} since ${owner.since}; wait until it has finished, or stop it`);
  }
}

/** This writer's lock was taken over while it was open; what it holds in memory was not written. Open the store again and repeat. */
export class LockLost extends Error {
  override readonly name = 'LockLost';
  constructor(readonly path: string) {
    super(`${path}: another writer has taken the store over; nothing was written, open the store again and repeat`);
  }
}

/** The system does not let the store's folder be read or written: rights, room, a file in its place. What was flushed before stands. */
export class StoreInaccessible extends Error {
  override readonly name = 'StoreInaccessible';
  constructor(readonly path: string, cause: Error) {
    super(`${path}: can't be used as a store (${cause.message}); give it rights or room, or name another path`, { cause });
  }
}

/** The snapshot can't be read whole. It is left as it is. */
export class SnapshotDamaged extends Error {
  override readonly name = 'SnapshotDamaged';
  constructor(readonly file: string, readonly reason: string, options?: ErrorOptions) {
    super(`${file}: damaged (${reason}); left untouched. Put a copy back, or move it away and ingest again`, options);
  }
}

/** The snapshot was written by a newer version of the program. It is left as it is. */
export class SnapshotTooNew extends Error {
  override readonly name = 'SnapshotTooNew';
  constructor(readonly file: string, readonly found: number, readonly known: number) {
    super(`${file}: format ${found}, this version reads up to ${known}; left untouched. Use a newer zhengtu, or another store path`);
  }
}

/** A write to a store that was opened for reading. */
export class StoreReadOnly extends Error {
  override readonly name = 'StoreReadOnly';
  constructor(readonly path: string) {
    super(`${path}: opened for reading; open it for writing to change it`);
  }
}

/** The store was used after close(). */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';
  constructor() {
    super('the store is closed; open it again');
  }
}

/** change() was called inside the work of another change, which would wait for itself. */
export class NestedChange extends Error {
  override readonly name = 'NestedChange';
  constructor() {
    super('a change was begun inside another one; pass the outer change on instead');
  }
}

/** A change was written to after its work had returned. */
export class ChangeEnded extends Error {
  override readonly name = 'ChangeEnded';
  constructor() {
    super('this change has ended; await everything that it is asked before its work returns');
  }
}
