import type { DocumentNode, TargetNode } from '../records.js';
import { restates, SAID_ORDER, type DatedTarget } from '../restatement.js';
import { TARGETS_BY_YEAR } from '../sortings.js';
import type { Network } from './network.js';
import { SortedIndex } from './sortedList.js';

/** The targets: by programme, and in the order in which the same number of the same thing was said. */
export class Targets {
  readonly under = new SortedIndex(TARGETS_BY_YEAR);
  size = 0;
  private readonly said = new SortedIndex(SAID_ORDER);

  constructor(private readonly network: Network) {}

  add(document: DocumentNode, targets: readonly TargetNode[]): void {
    for (const node of targets) {
      this.network.set({ type: 'TARGET', node });
      this.network.link('SETS', document.id, node.id);
      this.said.add(node.restatementKey, { target: node, date: document.date });
      if (node.programmeId === null) continue;
      this.network.link('UNDER', node.id, node.programmeId);
      this.under.add(node.programmeId, node);
    }
    this.size += targets.length;
  }

  remove(document: DocumentNode, targets: readonly TargetNode[]): void {
    for (const node of targets) {
      this.said.remove(node.restatementKey, { target: node, date: document.date });
      if (node.programmeId !== null) this.under.remove(node.programmeId, node);
      this.network.drop(node.id);
    }
    this.size -= targets.length;
  }

  /** The earlier target that this one says again, or null. */
  restated(target: TargetNode): TargetNode | null {
    const first = this.said.at(target.restatementKey).first!.target;
    return restates(target, first) ? first : null;
  }

  /** The targets that say this one again, in the order in which they were said. */
  restating(target: TargetNode): TargetNode[] {
    const said = this.said.at(target.restatementKey);
    if (said.first!.target.id !== target.id) return [];
    return Array.from(said, (dated: DatedTarget) => dated.target).filter((other) => restates(other, target));
  }
}
