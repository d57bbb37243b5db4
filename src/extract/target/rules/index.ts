import type { TargetRule } from '../judge.js';
import { boundToKeep } from './bound-to-keep.js';
import { classLimit } from './class-limit.js';
import { condition } from './condition.js';
import { definition } from './definition.js';
import { forecast } from './forecast.js';
import { goalByYear } from './goal-by-year.js';
import { goalToBuild } from './goal-to-build.js';
import { howOften } from './how-often.js';
import { listGoesOn } from './list-goes-on.js';
import { moneyDue } from './money-due.js';
import { numberInName } from './number-in-name.js';
import { pastFact } from './past-fact.js';
import { programmeGloss } from './programme-gloss.js';
import { punishment } from './punishment.js';
import { quota } from './quota.js';
import { redLine } from './red-line.js';
import { relief } from './relief.js';
import { request } from './request.js';
import { shareToKeep } from './share-to-keep.js';
import { sizeOfText } from './size-of-text.js';
import { standard } from './standard.js';
import { startingPoint } from './starting-point.js';
import { timeSpan } from './time-span.js';
import { vote } from './vote.js';

/** The family's policy: rules in this order, the first that answers decides. What is no target comes before what is one. */
export const targetRules: readonly TargetRule[] = [
  pastFact, request, definition, forecast, punishment, vote, howOften, numberInName, sizeOfText, startingPoint, relief, timeSpan, shareToKeep, quota, condition, classLimit, moneyDue, redLine, boundToKeep, standard, programmeGloss, goalByYear, goalToBuild, listGoesOn,
];
