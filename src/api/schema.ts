import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CitationConnectionResolver, CitationResolver } from './citation/citation.resolver.js';
import { CoverageResolver } from './coverage/coverage.resolver.js';
import { DocumentResolver } from './document/document.resolver.js';
import { DocumentNeighboursResolver } from './document/neighbours.resolver.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import { GraphNodeResolver, GraphResolver } from './graph/graph.resolver.js';
import { InstitutionResolver } from './institution/institution.resolver.js';
import { LineageResolver } from './lineage/lineage.resolver.js';
import { NamingResolver } from './naming/naming.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { ProgrammeResolver } from './programme/programme.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { StatisticsResolver } from './statistics/statistics.resolver.js';
import { TargetResolver } from './target/target.resolver.js';

/** The executable schema; its resolvers take an ApiContext. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      DocumentResolver, DocumentNeighboursResolver, CitationResolver, CitationConnectionResolver, EvidenceResolver, ProgrammeResolver,
      InstitutionResolver, TargetResolver, NodeResolver, SearchResolver, NamingResolver, StatisticsResolver, LineageResolver,
      GraphResolver, GraphNodeResolver, CoverageResolver,
    ],
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = 'Policy documents, what they cite, the targets that they set, the programmes and institutions that they name. 政策知识图谱查询';
  return schema;
}

/** The schema as text, sorted by name, as it is kept in schema/schema.graphql. */
export const emitSchema = (): string => `${printSchema(lexicographicSortSchema(buildApiSchema()))}\n`;
