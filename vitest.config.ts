import { defineConfig } from 'vitest/config';

export default defineConfig({
  // type-graphql uses legacy decorators, and two copies of graphql would be two realms.
  oxc: { decorator: { legacy: true } },
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
