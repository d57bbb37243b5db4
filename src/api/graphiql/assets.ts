import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** One file of the explorer page, as it is kept for sending. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly plain: Buffer;
  readonly gzipped: Buffer;
}
export type AssetName = 'main' | 'style' | 'icon' | 'editorWorker' | 'jsonWorker' | 'graphqlWorker' | 'start';

const SCRIPT = 'text/javascript; charset=utf-8';
/**
 * Reads what the page holds for it: no script stands in the page itself, so that its policy can forbid them.
 * GraphiQL shows the variables of its first default tab only if told so, and on later visits what the user left there.
 */
const START = `const { workers, graphiql } = JSON.parse(document.getElementById('settings').textContent);
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] };
const firstVisit = localStorage.getItem('graphiql:tabState') === null;
const { variables } = graphiql.defaultTabs[0];
self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), { ...graphiql, ...(firstVisit && { variables }) });
`;

/** GraphiQL as its package ships it. The package is large and is loaded only when a browser first asks for the page. */
export async function loadAssets(): Promise<Readonly<Record<AssetName, Asset>>> {
  const source = await import('@graphql-yoga/render-graphiql/graphiql');
  const icon = Buffer.from(source.favicon.slice(source.favicon.indexOf(',') + 1), 'base64');
  const [main, style, editorWorker, jsonWorker, graphqlWorker, start, favicon] = await Promise.all([
    asset('graphiql.js', SCRIPT, source.js),
    asset('graphiql.css', 'text/css; charset=utf-8', source.css),
    asset('editor.worker.js', SCRIPT, source.editorWorkerService),
    asset('json.worker.js', SCRIPT, source.jsonWorker),
    asset('graphql.worker.js', SCRIPT, source.graphqlWorker),
    asset('start.js', SCRIPT, START),
    asset('favicon.ico', 'image/x-icon', icon),
  ]);
  return { main, style, editorWorker, jsonWorker, graphqlWorker, start, icon: favicon };
}

/** The path holds a digest of the content, so that a browser may keep it for ever. */
async function asset(name: string, type: string, content: string | Buffer): Promise<Asset> {
  const plain = Buffer.from(content);
  const digest = createHash('sha256').update(plain).digest('hex').slice(0, 12);
  return { path: `/graphiql/${digest}/${name}`, type, plain, gzipped: await promisify(gzip)(plain) };
}
