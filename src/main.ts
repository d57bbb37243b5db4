#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import type { EvaluateOptions } from './commands/evaluate.js';
import { BadSetting, preferProduction, readSettings, type Flags, type Settings } from './config.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** Exit codes: 0 all well · 1 some input failed · 2 wrong usage. */
const USAGE = 2;

const program = new Command('zhengtu')
  .description('政图: reads Chinese policy texts into a knowledge graph and serves it over GraphQL')
  .version(version)
  .option('--store <path or address>', 'folder of the built-in store, or neo4j://… (ZHENGTU_STORE; .zhengtu/graph)')
  .option('--workers <n>', 'threads that read and extract, 0 for none (ZHENGTU_WORKERS; one a core)')
  .option('--max-file-mb <n>', 'largest file that is read (ZHENGTU_MAX_FILE_MB; 64)')
  .option('--log-level <level>', 'of the server: fatal … trace, silent (ZHENGTU_LOG_LEVEL; info)')
  .showHelpAfterError()
  .exitOverride();

let exitCode = 0;
/** Runs a command with the settings of flags and environment. Each command's module is loaded when it is called. */
function run<Args extends unknown[]>(work: (settings: Settings, ...args: Args) => Promise<number>): (...args: [...Args, Flags, Command]) => Promise<void> {
  return async (...args) => {
    const command = args.at(-1) as Command;
    const settings = readSettings(command.optsWithGlobals<Flags>());
    exitCode = await work(settings, ...(args.slice(0, -1) as unknown as Args));
  };
}
const example = (text: string): string => `\nExample:\n  $ npx zhengtu ${text}\n`;

program
  .command('extract')
  .argument('<path...>', 'files, folders, archives, addresses')
  .addOption(new Option('--json', 'one JSON object in the form of the annotation guide').conflicts('ndjson'))
  .option('--ndjson', 'one line of JSON a document, as it is read: for folders of any size')
  .description('print what the documents say; nothing is stored')
  .addHelpText('after', example('extract --json 通知.md > facts.json'))
  .action(run(async (settings, paths: string[], options: { json?: true; ndjson?: true }) => (await import('./commands/extract.js')).extract(paths, options.json ? 'json' : options.ndjson ? 'ndjson' : 'text', settings)));

program
  .command('ingest')
  .argument('<path...>', 'files, folders, archives, addresses')
  .option('--json', 'the summary as JSON')
  .option('--dry-run', 'show what would change and store nothing')
  .description('extract, resolve and store')
  .addHelpText('after', example('ingest --store policies documents/'))
  .action(run(async (settings, paths: string[], options: { json?: boolean; dryRun?: boolean }) => (await import('./commands/ingest.js')).ingest(paths, { json: options.json ?? false, dryRun: options.dryRun ?? false }, settings)));

program
  .command('withdraw')
  .argument('<document...>', 'id, 发文字号 or title')
  .option('--json', 'what was withdrawn as JSON')
  .description('take out what documents say; if others cite them, stubs stand for them')
  .addHelpText('after', example('withdraw 教职成厅函〔2023〕15号'))
  .action(run(async (settings, names: string[], options: { json?: boolean }) => (await import('./commands/withdraw.js')).withdraw(names, { json: options.json ?? false }, settings)));

for (const [name, description] of [['serve', 'serve the graph over GraphQL'], ['start', 'ingest the digest corpus of the package, then serve']] as const) {
  program
    .command(name)
    .option('--port <n>', 'ZHENGTU_PORT; 4000; 0 takes any free one')
    .option('--host <address>', 'ZHENGTU_HOST; 127.0.0.1')
    .option('--report <file>', 'report of evaluate, served as coverage.accuracy (ZHENGTU_REPORT)')
    .description(description)
    .addHelpText('after', example(`${name} --port 4100`))
    .action(run(async (settings) => (await import('./commands/serve.js'))[name](settings)));
}

program
  .command('evaluate')
  .argument('[path...]', 'what to extract and compare')
  .requiredOption('--gold <file...>', 'gold files (.json) in the form of the annotation guide; paths may follow them')
  .option('--misses', 'list what was missed and what was wrong')
  .option('--json', 'the report as JSON')
  .option('--baseline <file>', 'an earlier report: clauses gained and lost since')
  .option('--report <file>', 'keep the report, for --baseline and for serve --report')
  .description('compare the facts with gold files: precision, recall, F1, 95 % intervals')
  .addHelpText('after', example('evaluate --misses --gold gold.json documents/'))
  .action(run(async (settings, rest: string[], options: EvaluateOptions) => {
    // --gold takes all words behind it: those that are no gold files are the paths.
    const isGold = (file: string): boolean => file.endsWith('.json');
    const paths = [...options.gold.filter((file) => !isGold(file)), ...rest];
    const gold = options.gold.filter(isGold);
    if (paths.length === 0 || gold.length === 0) program.error("error: evaluate needs a gold file (.json) and a path to extract");
    return (await import('./commands/evaluate.js')).evaluate(paths, { ...options, gold }, settings, version);
  }));

program
  .command('schema')
  .option('--out <file>', 'schema/schema.graphql')
  .description('write the schema of the API')
  .addHelpText('after', example('schema --out schema.graphql'))
  .action(run(async (_settings, options: { out?: string }) => (await import('./commands/schema.js')).schema(options)));

program
  .command('migrate')
  .description('make the constraints and indexes of a Neo4j store')
  .addHelpText('after', example('migrate --store neo4j://localhost:7687'))
  .action(run(async (settings) => (await import('./commands/migrate.js')).migrate(settings)));

program
  .command('copy')
  .argument('<from>', 'store to copy: a folder or a Neo4j address')
  .argument('<to>', 'an empty store')
  .description('copy a whole graph from one store to another, and compare the counts')
  .addHelpText('after', example('copy .zhengtu/graph neo4j://localhost:7687'))
  .action(run(async (settings, from: string, to: string) => (await import('./commands/copy.js')).copy(from, to, settings)));

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? 0 : USAGE;
    else {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      exitCode = error instanceof BadSetting ? USAGE : 1;
    }
  }
  process.exitCode = exitCode;
}
// A reader that has seen enough (| head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
preferProduction();
await main();
