import type { Logger } from 'pino';

/** What one request may ask for. Errors name the value asked, the value here, and a request that would pass. */
export interface Limits {
  /** Levels of nested fields. */
  readonly depth: number;
  /** Nodes that the pages of one operation may add up to, whatever the data is. */
  readonly nodes: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  /** `first` of a page or list. */
  readonly pageSize: number;
  /** Ids in one `nodes(ids:)` or `graph(around:)`. */
  readonly ids: number;
  /** `maxNodes` of a piece of graph, `maxSteps` of a lineage. */
  readonly graphNodes: number;
  /** Edges from the start of a graph, lineage or path. */
  readonly graphDepth: number;
  /** Characters of a text to search or resolve. */
  readonly textLength: number;
  readonly bodyBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  depth: 15, nodes: 20_000, aliases: 30, directives: 20, tokens: 2_000, pageSize: 100, ids: 100, graphNodes: 2_000, graphDepth: 8,
  textLength: 300, bodyBytes: 100_000,
};

/** Everything that the server must be told. */
export interface ServerSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly limits: Limits;
  readonly logger: Logger;
  /** Path of the report that `evaluate` wrote, served as `coverage.accuracy`; null if there is none. */
  readonly evaluationReport: string | null;
}
