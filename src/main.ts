#!/usr/bin/env node
import { findInputs } from './read/files.js';
import { readSource } from './read/read.js';
import { UnreadableFile } from './read/source.js';
import { goldForm } from './evaluate/gold-form.js';
import { factsOf } from './pipeline.js';

const facts = [];
for await (const input of findInputs(process.argv.slice(3).filter((argument) => !argument.startsWith('--')))) {
  try {
    if (input instanceof UnreadableFile) throw input;
    facts.push(...factsOf(await readSource(input)));
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  }
}
process.stdout.write(`${JSON.stringify(goldForm(facts), null, 1)}\n`);
