import { readdirSync } from 'node:fs';

import type { Integer } from 'neo4j-driver';

import { number, text, textOrNull } from '../fields.js';
import { CYPHER, doing, reading, type Statement } from '../statement.js';

type Nothing = Record<never, never>;

export const showIndexes = reading<Nothing>()('schema/show-indexes', [], ['name', 'state'], (row) => ({ name: text(row, 'name'), state: text(row, 'state') }));
export const showConstraints = reading<Nothing>()('schema/show-constraints', [], ['name'], (row) => text(row, 'name'));
export const awaitIndexes = doing<{ readonly seconds: Integer }>()('schema/await-indexes', ['seconds']);
export const version = reading<Nothing>()('schema/version', [], ['version'], (row) => number(row, 'version'));
export const setVersion = doing<{ readonly version: Integer }>()('schema/set-version', ['version']);

export const partOutlines = reading<{ readonly afterId: string; readonly limit: Integer }>()('schema/part-outlines', ['afterId', 'limit'], ['lastId'], (row) =>
  textOrNull(row, 'lastId'));

/** A constraint or index, with the name that it has in the database. */
export interface SchemaPart {
  readonly name: string;
  readonly statement: Statement<Nothing, never>;
}

const MADE = /^((?:constraint|index|fulltext)-(.+))\.cypher$/;

/** Every constraint, then every index: the files of `cypher/schema` that make something; the file's name tells the thing's. */
export const schemaParts: readonly SchemaPart[] = readdirSync(`${CYPHER}schema`)
  .sort()
  .flatMap((file) => {
    const [, path, name] = MADE.exec(file) ?? [];
    return path && name ? [{ name: name.replaceAll('-', '_'), statement: doing<Nothing>()(`schema/${path}`, []) }] : [];
  });
