import { expect } from 'vitest';
import { withoutOverlap, type NameRule } from '../../src/extract/mention.js';
import { readingOf } from '../../src/extract/reading.js';
import type { Reading } from '../../src/extract/rule.js';
import { documentOf } from './target/document.js';

/** A document of running text, with the bodies that issued it. */
export function readingFor(text: string, issuers: readonly string[] = [], title = '关于加强社区服务的意见'): Reading {
  const document = documentOf(text, { title });
  return readingOf({ ...document, header: { ...document.header, issuers } });
}

/** The worlds in which a rule must read its examples: alone, between other paragraphs, inside one, as an item. */
export const WORLDS: readonly (readonly [name: string, around: (text: string) => string])[] = [
  ['alone', (text) => text],
  ['between other paragraphs', (text) => `坚持分类推动，加强统筹协调。\n${text}\n联系电话：010-66091234。`],
  ['in the middle of a paragraph', (text) => `坚持统筹推进、分类指导。${text}以上事项抓紧落实。`],
];

/** Runs one rule's examples in every world. */
export function checkNameRule<Entity extends { readonly name: string }, Context>(
  rule: NameRule<Entity, Context>,
  around: (text: string) => string,
  contextOf: (reading: Reading) => Context,
): void {
  const names = (text: string, issuers?: readonly string[]): string[] => {
    const reading = readingFor(around(text), issuers);
    return withoutOverlap(rule.find(reading, contextOf(reading))).map(({ entity }) => entity.name);
  };
  expect(rule.accepts.length, 'accepts').toBeGreaterThan(0);
  expect(rule.rejects.length, 'rejects').toBeGreaterThan(0);
  for (const example of rule.accepts) expect(names(example.text, example.issuers), example.text).toEqual(example.names);
  for (const example of rule.rejects) expect(names(example.text, example.issuers), `${example.text} (${example.because})`).toEqual([]);
}
