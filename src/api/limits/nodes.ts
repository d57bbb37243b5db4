import { getNamedType, isCompositeType, isInterfaceType, isObjectType, Kind } from 'graphql';
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLNamedType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode,
} from 'graphql';

const SIZE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'maxNodes', 'maxSteps']);

/** An operation of a valid document, with the variables that it is run with. */
export interface SizedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How many nodes an operation may return at most, whatever the data is: the sizes of its pages, multiplied where they are nested.
 * `cap` asks what it would be if no page were larger. Each fragment is counted once, so that the work is linear in the document.
 */
export function mostNodes({ schema, document, operation, variables }: SizedOperation, cap = Number.POSITIVE_INFINITY): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counted = new Map<string, number>();

  const ofSelection = (selection: SelectionSetNode, parent: GraphQLNamedType | undefined): number => {
    let total = 0;
    for (const part of selection.selections) {
      if (part.kind === Kind.FIELD) total += ofField(part, parent);
      else if (part.kind === Kind.FRAGMENT_SPREAD) total += ofFragment(part.name.value);
      else total += ofSelection(part.selectionSet, part.typeCondition ? schema.getType(part.typeCondition.name.value) : parent);
    }
    return total;
  };
  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name);
    const known = counted.get(name);
    if (known !== undefined || fragment === undefined) return known ?? 0;
    const total = ofSelection(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    counted.set(name, total);
    return total;
  };
  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) return 0;
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? ofSelection(node.selectionSet, type) : 0;
    const size = sizeOf(field, node, variables);
    return size === null ? inner : Math.min(size, cap) * (1 + inner);
  };
  return ofSelection(operation.selectionSet, schema.getQueryType() ?? undefined);
}

/** The page size that a field is asked for; null if it is not paged. */
function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>): number | null {
  const argument = field.args.find(({ name }) => SIZE_ARGUMENTS.has(name));
  if (argument === undefined) return null;
  const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  const asked = value?.kind === Kind.INT ? Number(value.value) : value?.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return Math.max(0, Number(asked ?? argument.defaultValue ?? 0));
}

/** The largest page size that would keep the operation within `allowed` if no page were larger. */
export function passingPageSize(operation: SizedOperation, allowed: number): number {
  let low = 0;
  let high = allowed;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (mostNodes(operation, middle) <= allowed) low = middle;
    else high = middle - 1;
  }
  return low;
}
