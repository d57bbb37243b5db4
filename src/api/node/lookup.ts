import type { DocumentNode, InstitutionNode, ProgrammeNode, TargetNode } from '../../store/records.js';
import type { ApiContext } from '../context.js';
import { nodeTypeOf } from './node.type.js';

export type AnyNode = DocumentNode | ProgrammeNode | InstitutionNode | TargetNode;

/** The node of an id, null if there is none. Ids of one type that are asked for together become one store call. */
export async function nodeOf(context: ApiContext, id: string): Promise<AnyNode | null> {
  switch (nodeTypeOf(id)) {
    case 'DOCUMENT': return context.documents.document.load(id);
    case 'PROGRAMME': return context.programmes.programme.load(id);
    case 'INSTITUTION': return context.institutions.institution.load(id);
    case 'TARGET': return context.targets.target.load(id);
    case null: return null;
  }
}
