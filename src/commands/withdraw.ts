import type { Settings } from '../config.js';
import { numberKey, titleKey } from '../model/keys.js';
import { depart } from '../resolve/settle.js';
import type { GraphStore } from '../store/contract.js';
import type { DocumentNode } from '../store/records.js';
import { openForWriting } from './open-store.js';

/** A name that leads to no held document, or to several. */
export class NotOneDocument extends Error {
  override readonly name = 'NotOneDocument';
}

/** `withdraw DOCUMENT…`: takes out what the documents say, and the texts that they print. Whoever cites them then cites a stub. */
export async function withdraw(names: readonly string[], options: { json: boolean }, settings: Settings): Promise<number> {
  const graph = await openForWriting(settings);
  let failed = 0;
  try {
    const withdrawn: { id: string; title: string; stub: boolean }[] = [];
    for (const name of names) {
      try {
        const document = await findOne(graph, name);
        const printed = (await graph.carriedBy([document.id]))[0] ?? [];
        for (const one of [...printed, document]) {
          await graph.change((change) => depart(change, one));
          withdrawn.push({ id: one.id, title: one.title, stub: (await graph.documents([one.id]))[0] !== null || (await graph.documentsByTitle(one.titleKey)).some((other) => !other.held) });
        }
      } catch (error) {
        if (!(error instanceof NotOneDocument)) throw error;
        failed = 1;
        process.stderr.write(`${error.message}\n`);
      }
    }
    if (withdrawn.length > 0) await graph.flush();
    process.stdout.write(
      options.json ? `${JSON.stringify({ withdrawn }, null, 1)}\n` : withdrawn.map(({ title, stub }) => `withdrawn: ${title}${stub ? ' (still cited: a stub stands for it)' : ''}\n`).join(''),
    );
    return failed;
  } finally {
    await graph.close();
  }
}

/** The held document of an id, a 发文字号 or a title with or without 《》; a number that a carrier shares with its payload means the carrier. */
async function findOne(graph: GraphStore, name: string): Promise<DocumentNode> {
  const found = [
    (await graph.documents([name]))[0] ?? null,
    ...(await graph.documentsByNumber(numberKey(name))),
    ...(await graph.documentsByTitle(titleKey(name.replace(/^《(.*)》$/, '$1')))),
  ].filter((document): document is DocumentNode => document !== null && document.held);
  const distinct = [...new Map(found.map((document) => [document.id, document])).values()];
  const carriers = await graph.carriersOf(distinct.map((document) => document.id));
  const own = distinct.filter((_, i) => !distinct.some((other) => other.id === carriers[i]?.id));
  if (own.length === 1) return own[0]!;
  if (own.length === 0) throw new NotOneDocument(`${name}: no held document has this id, number or title`);
  throw new NotOneDocument(`${name}: several documents fit, name one by its id:\n${own.map((one) => `  ${one.id}  ${one.title} ${one.number ?? ''} ${one.date ?? ''}`).join('\n')}`);
}
