import type { Asset, AssetName } from './assets.js';
import type { Tab } from './operations.js';

/** Nothing but this server may be loaded from or talked to. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The page of GraphiQL with the given tabs; it refers to the assets only. */
export function graphiqlPage(assets: Readonly<Record<AssetName, Asset>>, tabs: readonly Tab[]): string {
  const settings = {
    workers: { editorWorkerService: assets.editorWorker.path, json: assets.jsonWorker.path, graphql: assets.graphqlWorker.path },
    graphiql: { title: '政图 Zhengtu', endpoint: '/graphql', defaultTabs: tabs, shouldPersistHeaders: false },
  };
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>政图 Zhengtu – GraphiQL</title>
<link rel="icon" href="${assets.icon.path}">
<link rel="stylesheet" href="${assets.style.path}">
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript; any GraphQL client can POST to /graphql.</noscript>
<div id="root" style="height: 100vh"></div>
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
<script src="${assets.main.path}"></script>
<script src="${assets.start.path}"></script>
</body>
</html>
`;
}
