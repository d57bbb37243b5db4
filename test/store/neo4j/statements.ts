import { readdirSync } from 'node:fs';

import type { Driver, Plan } from 'neo4j-driver';
import { driver as openDriver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CYPHER, type Statement } from '../../../src/store/neo4j/statement.js';
import * as documentWrites from '../../../src/store/neo4j/statements/documentWrites.js';
import * as factWrites from '../../../src/store/neo4j/statements/factWrites.js';
import * as graphs from '../../../src/store/neo4j/statements/graphs.js';
import * as lists from '../../../src/store/neo4j/statements/lists.js';
import * as lookups from '../../../src/store/neo4j/statements/lookups.js';
import * as records from '../../../src/store/neo4j/statements/records.js';
import * as relations from '../../../src/store/neo4j/statements/relations.js';
import * as schema from '../../../src/store/neo4j/statements/schema.js';

type Declared = Statement<Record<string, never>, unknown>;
const isStatement = (value: unknown): value is Declared => typeof value === 'object' && value !== null && 'file' in value && 'columns' in value;

/** Every statement that is declared anywhere. */
export const DECLARED: readonly Declared[] = [
  ...[documentWrites, factWrites, graphs, lists, lookups, records, relations, schema].flatMap((module) => Object.values(module) as unknown[]),
  ...schema.schemaParts.map(({ statement }) => statement as unknown),
].filter(isStatement);

const FILES = ['schema', 'write', 'read'].flatMap((folder) =>
  readdirSync(`${CYPHER}${folder}`).map((name) => `${folder}/${name.replace(/\.cypher$/, '')}`));

const parametersIn = (text: string): string[] => [...new Set(Array.from(text.replace(/^\/\/.*$/gm, '').matchAll(/\$(\w+)/g), ([, name]) => name!))].sort();

/** Operators that pair everything with everything, and those that walk over everything. A write may pair two nodes that it has sought. */
const PAIRS = /CartesianProduct/;
const WALKS = /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|AllRelationshipsScan|NodeIndexScan|UnionNodeByLabelsScan/;

const operatorsOf = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(operatorsOf)];

export function describeFiles(): void {
  describe('the files of cypher/', () => {
    it('are declared once each', () => {
      expect(DECLARED.map(({ file }) => file).sort()).toEqual([...FILES].sort());
    });
    it.each(DECLARED.map((statement) => [statement.file, statement] as const))('%s says what comes back, and has the parameters of its declaration', (_file, statement) => {
      expect(statement.text).toMatch(/^\/\/ (?:Nothing\.|One row)/);
      expect(parametersIn(statement.text)).toEqual([...statement.parameters].sort());
    });
  });
}

/** Plans are those of a graph with enough in it that walking over it would be dear. */
export function describePlans(uri: () => string): void {
  describe('plans', () => {
    let driver: Driver;
    beforeAll(() => void (driver = openDriver(uri())));
    afterAll(() => driver.close());
    const planned = DECLARED.filter(({ file }) => !file.startsWith('schema/'));
    it.each(planned.map((statement) => [statement.file, statement] as const))('%s uses indexes and gives the declared columns', async (file, { text, columns }) => {
      const { summary, keys } = await driver.executeQuery(`EXPLAIN ${text}`);
      const operators = summary.plan ? operatorsOf(summary.plan) : [];
      expect(operators.filter((operator) => WALKS.test(operator) || (file.startsWith('read/') && PAIRS.test(operator)))).toEqual([]);
      expect(keys).toEqual(columns);
    });
  });
}
