import { nameKey } from '../../model/keys.js';
import { mergeInstitutions, institutionOf, mergeProgrammes, programmeOf } from '../merge.js';
import type { InstitutionContribution, ProgrammeContribution } from '../records.js';
import { KeyIndex } from './keyIndex.js';
import type { Entry } from './entry.js';
import type { Network } from './network.js';
import { Tally } from './tally.js';

interface Contribution {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** Nodes that documents share, each the merge of what the held documents contribute to it; gone with the last of them. */
export class SharedNodes<Made extends Contribution> {
  readonly byName = new KeyIndex();
  /** Parent → parts. */
  readonly parts = new KeyIndex();
  private readonly nodes = new Map<string, { readonly tally: Tally<Made>; merged: Made }>();
  /** Part → parent, as the PART_OF edges stand. */
  private readonly linked = new Map<string, string>();

  constructor(
    private readonly network: Network,
    private readonly merge: (a: Made, b: Made) => Made,
    private readonly entryOf: (merged: Made) => Entry,
  ) {}

  get size(): number {
    return this.nodes.size;
  }

  ids(): Iterable<string> {
    return this.nodes.keys();
  }

  parentOf(id: string): string | null {
    return this.nodes.get(id)?.merged.parentId ?? null;
  }

  /** What one document contributes; answers with the instances to keep. Parents must be among them. */
  add(contributions: readonly Made[]): Made[] {
    const kept = contributions.map((contribution) => this.count(contribution));
    for (const { id } of contributions) this.settleParent(id);
    return kept;
  }

  remove(contributions: readonly Made[]): void {
    const gone: string[] = [];
    for (const contribution of contributions) {
      const node = this.nodes.get(contribution.id)!;
      if (!node.tally.remove(contribution)) continue;
      const merged = node.tally.fold((value) => value, this.merge);
      if (merged) this.become(node, merged);
      else gone.push(contribution.id);
      this.settleParent(contribution.id, merged);
    }
    for (const id of gone) {
      this.byName.remove(nameKey(this.nodes.get(id)!.merged.name), id);
      this.nodes.delete(id);
      this.network.drop(id);
    }
  }

  private count(contribution: Made): Made {
    const node = this.nodes.get(contribution.id);
    if (!node) {
      const tally = new Tally<Made>();
      const { value } = tally.add(contribution);
      this.nodes.set(value.id, { tally, merged: value });
      this.network.set(this.entryOf(value));
      this.byName.add(nameKey(value.name), value.id);
      return value;
    }
    const { value, fresh } = node.tally.add(contribution);
    if (fresh) this.become(node, this.merge(node.merged, value));
    return value;
  }

  private become(node: { merged: Made }, merged: Made): void {
    const { id } = merged;
    this.byName.remove(nameKey(node.merged.name), id);
    this.byName.add(nameKey(merged.name), id);
    node.merged = merged;
    this.network.set(this.entryOf(merged));
  }

  /** Points the PART_OF edge at the parent that the merge now names. */
  private settleParent(id: string, merged: Made | null = this.nodes.get(id)!.merged): void {
    const before = this.linked.get(id) ?? null;
    const after = merged?.parentId ?? null;
    if (before === after) return;
    if (before !== null) {
      this.network.unlink('PART_OF', id, before);
      this.parts.remove(before, id);
      this.linked.delete(id);
    }
    if (after !== null) {
      this.network.link('PART_OF', id, after);
      this.parts.add(after, id);
      this.linked.set(id, after);
    }
  }
}

export const sharedProgrammes = (network: Network): SharedNodes<ProgrammeContribution> =>
  new SharedNodes(network, mergeProgrammes, (merged) => ({ type: 'PROGRAMME', node: programmeOf(merged) }));

export const sharedInstitutions = (network: Network): SharedNodes<InstitutionContribution> =>
  new SharedNodes(network, mergeInstitutions, (merged) => ({ type: 'INSTITUTION', node: institutionOf(merged) }));
