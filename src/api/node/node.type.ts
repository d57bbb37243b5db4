import { Field, ID, InterfaceType } from 'type-graphql';
import type { NodeType } from '../../store/contract.js';
import { enumeration } from '../enumeration.js';

export const NodeTypeEnum = enumeration<NodeType>('NodeType', 'Type of a node of the graph. 节点类型', {
  DOCUMENT: 'A policy document, held or a stub. 政策文件',
  PROGRAMME: 'A named initiative. 项目（计划、工程、行动等）',
  INSTITUTION: 'A named body. 机构',
  TARGET: 'A number that a policy wants reached or kept. 指标',
});

const TYPE_OF_PREFIX: Readonly<Record<string, NodeType>> = { d: 'DOCUMENT', p: 'PROGRAMME', i: 'INSTITUTION', t: 'TARGET' };
const TYPE_NAMES: Readonly<Record<NodeType, string>> = {
  DOCUMENT: 'Document', PROGRAMME: 'Programme', INSTITUTION: 'Institution', TARGET: 'Target',
};
const ID_FORM = /^([dpit])_[a-z2-7]{16}$/;

/** Type of the node that an id can stand for; null if it has not the form of an id. */
export function nodeTypeOf(id: string): NodeType | null {
  const prefix = ID_FORM.exec(id)?.[1];
  return prefix === undefined ? null : TYPE_OF_PREFIX[prefix] ?? null;
}

@InterfaceType('Node', {
  description: 'Anything that has an id. 节点',
  resolveType: (value: { readonly id: string }) => {
    const type = nodeTypeOf(value.id);
    return type === null ? undefined : TYPE_NAMES[type];
  },
})
export abstract class Node {
  @Field(() => ID, { description: 'Stable id; a stub keeps answering under its id after its document has arrived. 标识' })
  readonly id!: string;
}
