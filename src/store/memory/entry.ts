import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../records.js';

/** A node of the graph. */
export type Entry =
  | { readonly type: 'DOCUMENT'; readonly node: DocumentNode }
  | { readonly type: 'PROGRAMME'; readonly node: ProgrammeNode }
  | { readonly type: 'INSTITUTION'; readonly node: InstitutionNode }
  | { readonly type: 'TARGET'; readonly node: TargetNode };
