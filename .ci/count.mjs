// Counts the results of a vitest run: prints "PASSED FAILED SKIPPED", then a line for each test that failed or was skipped.
//   node .ci/count.mjs RESULTS.json
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const tests = testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ fullName, status }) => ({ status, name: `${relative('', name)}: ${fullName.trim()}` })));
// A file that could not even be loaded has no tests, and has failed.
const broken = testResults
  .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
  .map(({ name, message }) => ({ status: 'failed', name: `${relative('', name)}: ${message.split('\n')[0]}` }));
const all = [...tests, ...broken];
if (tests.length === 0) throw new Error('no test was run');

const passed = all.filter(({ status }) => status === 'passed');
const failed = all.filter(({ status }) => status === 'failed');
const skipped = all.filter(({ status }) => status !== 'passed' && status !== 'failed');
console.log(passed.length, failed.length, skipped.length);
for (const { name } of failed) console.log(`FAILED  ${name}`);
for (const { name } of skipped) console.log(`skipped ${name}`);
