// Compares F1 (for a property of found facts the share that is right) of every gold file with the floor that the project keeps.
//   node .ci/scores.mjs SHARED        (the folder with gold/ and corpus/)
// Raise the numbers in scores.json when a change has raised the scores; they go down only with a reason in CHANGELOG.md.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = process.argv[2];
const floors = JSON.parse(readFileSync(new URL('scores.json', import.meta.url), 'utf8'));
const zhengtu = fileURLToPath(new URL('../dist/main.js', import.meta.url));
let below = 0;
for (const [gold, floor] of Object.entries(floors)) {
  const output = execFileSync(process.execPath, [zhengtu, 'evaluate', '--json', '--gold', join(shared, 'gold', gold), join(shared, 'corpus')], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const measured = new Map(JSON.parse(output).rows.map((row) => [row.fact, row.f1]));
  for (const [fact, least] of Object.entries(floor)) {
    const f1 = measured.get(fact);
    const enough = typeof f1 === 'number' && f1 >= least;
    if (!enough) below++;
    console.log(`${enough ? '  ' : '< '} ${gold} ${fact}: ${typeof f1 === 'number' ? f1.toFixed(4) : 'not measured'}, floor ${least}`);
  }
}
process.exitCode = below === 0 ? 0 : 1;
