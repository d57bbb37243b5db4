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
