import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Integer } from 'neo4j-driver';

import type { Fields } from './fields.js';

/** What may be sent: whole numbers as the driver's Integer, since a plain number arrives as a float. */
export type Value = string | number | boolean | null | Integer | readonly Value[] | { readonly [key: string]: Value };

/** One file of `cypher/` with the types of its parameters and rows. */
export interface Statement<Parameters, Row> {
  /** Path under `cypher/`, without the ending. */
  readonly file: string;
  readonly text: string;
  readonly parameters: readonly (keyof Parameters & string)[];
  readonly columns: readonly string[];
  readonly decode: (row: Fields) => Row;
}

/** The folder of statements, which ships beside `src` and `dist`. */
export const CYPHER = fileURLToPath(new URL('../../../cypher/', import.meta.url));

const load = (file: string): string => readFileSync(`${CYPHER}${file}.cypher`, 'utf8');

/** Declares a statement that answers with rows: names of parameters and columns, and how a row is read. */
export const reading = <Parameters extends { readonly [name: string]: Value }>() =>
  <Row>(
    file: string,
    parameters: readonly (keyof Parameters & string)[],
    columns: readonly string[],
    decode: (row: Fields) => Row,
  ): Statement<Parameters, Row> => ({ file, text: load(file), parameters, columns, decode });

/** Declares a statement that answers with nothing. */
export const doing = <Parameters extends { readonly [name: string]: Value }>() =>
  (file: string, parameters: readonly (keyof Parameters & string)[]): Statement<Parameters, never> => ({
    file,
    text: load(file),
    parameters,
    columns: [],
    decode: () => {
      throw new TypeError(`${file} answers with no rows`);
    },
  });
