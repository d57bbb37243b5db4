import { UnexpectedRow } from './errors.js';

/** A row or a map inside a row as the driver gives it: numbers are JavaScript numbers, dates were turned to text by the statement. */
export type Fields = Readonly<Record<string, unknown>>;

function refuse(fields: Fields, name: string, expected: string): never {
  throw new UnexpectedRow(`field "${name}" should be ${expected} and is ${JSON.stringify(fields[name])}`);
}

export const text = (fields: Fields, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : refuse(fields, name, 'a text');
};
export const textOrNull = (fields: Fields, name: string): string | null => (fields[name] == null ? null : text(fields, name));
export const number = (fields: Fields, name: string): number => {
  const value = fields[name];
  return typeof value === 'number' ? value : refuse(fields, name, 'a number');
};
export const numberOrNull = (fields: Fields, name: string): number | null => (fields[name] == null ? null : number(fields, name));
export const truth = (fields: Fields, name: string): boolean => {
  const value = fields[name];
  return typeof value === 'boolean' ? value : refuse(fields, name, 'true or false');
};
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf =
  <Item>(is: (item: unknown) => item is Item, expected: string) =>
  (fields: Fields, name: string): readonly Item[] => {
    const value = fields[name];
    return Array.isArray(value) && value.every(is) ? value : refuse(fields, name, expected);
  };
export const texts = listOf((item): item is string => typeof item === 'string', 'a list of texts');
/** A list that is not kept where it is empty. */
export const textsOrNone = (fields: Fields, name: string): readonly string[] => (fields[name] == null ? [] : texts(fields, name));
export const numbers = listOf((item): item is number => typeof item === 'number', 'a list of numbers');
export const truths = listOf((item): item is boolean => typeof item === 'boolean', 'a list of true or false');
export const map = (fields: Fields, name: string): Fields => {
  const value = fields[name];
  return isFields(value) ? value : refuse(fields, name, 'a map');
};
export const maps = listOf(isFields, 'a list of maps');

/** One of a closed vocabulary. */
export function word<Word extends string>(vocabulary: readonly Word[], fields: Fields, name: string): Word {
  const value = fields[name];
  return vocabulary.find((known) => known === value) ?? refuse(fields, name, `one of ${vocabulary.join(' ')}`);
}
export const wordOrNull = <Word extends string>(vocabulary: readonly Word[], fields: Fields, name: string): Word | null =>
  fields[name] == null ? null : word(vocabulary, fields, name);
