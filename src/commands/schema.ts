import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { emitSchema } from '../api/schema.js';

const FILE = join('schema', 'schema.graphql');

/** `schema`: writes the API's schema in SDL, to schema/schema.graphql under the current folder or to a given file. */
export async function schema(options: { out?: string }): Promise<number> {
  const file = options.out ?? FILE;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, emitSchema());
  process.stdout.write(`${file}\n`);
  return 0;
}
