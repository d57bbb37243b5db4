import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  /** Path under src, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}
interface Module {
  /** Path under src, with /. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

function importsOf(path: string, text: string): Import[] {
  const statements = [...text.matchAll(STATEMENT)].map(([, type, to]) => ({ to: to!, typeOnly: type !== undefined }));
  const calls = [...text.matchAll(DYNAMIC)].map(([, to]) => ({ to: to!, typeOnly: false }));
  return [...statements, ...calls].map(({ to, typeOnly }) => ({
    typeOnly,
    to: to.startsWith('.') ? join(dirname(path), to).replace(/\.js$/, '.ts') : to,
  }));
}

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

const modules: readonly Module[] = files('src').sort().map((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const path = relative('src', file);
  return { path, text, imports: importsOf(path, text) };
});

/** The room of a module: its first folder under src, or the file's own name. */
const roomOf = (path: string): string => path.split('/')[0]!.replace(/\.ts$/, '');
const isInside = ({ to }: Import): boolean => modules.some((module) => module.path === to);

/** Whom each room may import besides itself. A room that is not named here may import nothing: name it when it is built. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  vocabulary: [],
  config: [],
  read: ['model', 'vocabulary'],
  extract: ['model', 'vocabulary', 'read'],
  resolve: ['model', 'vocabulary', 'read', 'extract', 'store'],
  store: ['model', 'vocabulary'],
  evaluate: ['model'],
  api: ['model', 'store'],
  pipeline: ['model', 'read', 'extract', 'resolve', 'store'],
  commands: ['model', 'vocabulary', 'config', 'read', 'extract', 'resolve', 'store', 'evaluate', 'api', 'pipeline'],
  main: ['config', 'commands'],
};

/** Where the outside is read: the ends of the pipeline. Everything else in the pure rooms goes from values to values. */
const ENDS = ['read/files.ts', 'read/read.ts', 'read/download.ts', 'read/pdf/thread.ts', 'read/pdf/worker.ts'];
const PURE_ROOMS = ['model', 'read', 'extract', 'resolve'];
const PURE_BUILTINS = ['node:buffer', 'node:crypto', 'node:module', 'node:path', 'node:url', 'node:util', 'node:zlib'];
const IMPURE = /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\bset(?:Timeout|Interval)\b|\bfetch\(/;

describe('the rooms of src', () => {
  it('are read whole, with their imports', () => {
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.flatMap((module) => module.imports).filter(isInside).length).toBeGreaterThan(200);
    expect(importsOf('a/b.ts', "import type { X } from '../c.js';\nimport {\n  y,\n} from './d.js';\nimport 'z';\nawait import('./e.js');\n")).toEqual([
      { to: 'c.ts', typeOnly: true }, { to: 'a/d.ts', typeOnly: false }, { to: 'z', typeOnly: false }, { to: 'a/e.ts', typeOnly: false },
    ]);
  });

  it('import what lies before them in the flow and nothing else', () => {
    const wrong = modules.flatMap(({ path, imports }) =>
      imports
        .filter(isInside)
        .filter(({ to }) => roomOf(to) !== roomOf(path) && !(MAY_IMPORT[roomOf(path)] ?? []).includes(roomOf(to)))
        .map(({ to }) => `${path} → ${to}`));
    expect(wrong).toEqual([]);
  });

  it('take nothing but the words of the contract from the store before it', () => {
    const wrong = modules
      .filter(({ path }) => roomOf(path) === 'resolve')
      .flatMap(({ path, imports }) => imports.filter(({ to, typeOnly }) => roomOf(to) === 'store' && !typeOnly).map(({ to }) => `${path} → ${to}`));
    expect(wrong).toEqual([]);
  });

  it('import only files that are there', () => {
    const missing = modules.flatMap(({ path, imports }) =>
      imports.filter((one) => one.to.endsWith('.ts') && !isInside(one)).map(({ to }) => `${path} → ${to}`));
    expect(missing).toEqual([]);
  });

  it('have no circle of imports', () => {
    expect(circles()).toEqual([]);
  });

  it('say what they are for: none is a drawer for odd things', () => {
    const drawers = modules.filter(({ path }) => /(?:^|\/)(?:lib|utils?|helpers?|common|core|services?)(?:\/|\.ts$)/.test(path)).map(({ path }) => path);
    expect(drawers).toEqual([]);
  });
});

describe('the pure rooms', () => {
  const pure = modules.filter(({ path }) => PURE_ROOMS.includes(roomOf(path)) && !ENDS.includes(path));

  it('reach no file, network, process or thread', () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports.filter(({ to }) => to.startsWith('node:') && !PURE_BUILTINS.includes(to)).map(({ to }) => `${path} → ${to}`));
    expect(wrong).toEqual([]);
  });

  it('know no clock, chance, environment', () => {
    const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(pure.filter(({ text }) => IMPURE.test(code(text))).map(({ path }) => path)).toEqual([]);
  });
});

describe('every file', () => {
  it('fits on a few screens', () => {
    const long = ['src', 'test', 'bench', 'neo4j']
      .flatMap(files)
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 260)
      .map(({ file, lines }) => `${file}: ${lines} lines`);
    expect(long).toEqual([]);
  });
});

/** Circles of imports, types too, each once: depth first, every module entered once. */
function circles(): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const trail: string[] = [];
  const found: string[] = [];
  const visit = (path: string): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const { to } of byPath.get(path)?.imports ?? []) if (byPath.has(to)) visit(to);
    trail.pop();
    done.add(path);
  };
  for (const { path } of modules) visit(path);
  return found;
}
